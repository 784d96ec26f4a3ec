import type { DataSource } from 'typeorm';
import { poolOf } from '../database/data-source';

export interface StreamOfBody {
  bodyId: string;
  stream: string;
}

/** The last position of each of them, 0 where nothing was said yet, in one statement. */
export async function streamHeads(source: DataSource, streams: readonly StreamOfBody[]): Promise<number[]> {
  if (streams.length === 0) return [];
  const { rows } = await poolOf(source).query<{ head: string }>({
    name: 'stream_heads',
    text: `select head from stream_heads($1, $2)`,
    values: [streams.map(({ bodyId }) => bodyId), streams.map(({ stream }) => stream)],
  });
  return rows.map(({ head }) => Number(head));
}
