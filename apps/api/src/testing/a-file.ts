import type { ActFile } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import type { TestClient } from './test-client';

/** Begins as a PDF does, and is like no other. */
export const aPdf = (words: string = randomUUID()): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);

/** A zip that lists these names, with nothing in them. */
export const aZip = (...names: string[]): Buffer => aZipBehind(Buffer.alloc(0), ...names);

/** A zip that is in order, behind something else. */
export function aZipBehind(front: Buffer, ...names: string[]): Buffer {
  const entry = (signature: string, bytes: number, nameAt: number, name: string) => {
    const head = Buffer.alloc(bytes);
    head.write(signature, 'latin1');
    head.writeUInt16LE(Buffer.byteLength(name), nameAt);
    return Buffer.concat([head, Buffer.from(name)]);
  };
  const files = Buffer.concat(names.map((name) => entry('PK\x03\x04', 30, 26, name)));
  const directory = Buffer.concat(names.map((name) => entry('PK\x01\x02', 46, 28, name)));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(front.length + files.length, 16);
  return Buffer.concat([front, files, directory, end]);
}

export interface Upload {
  bytes: Buffer;
  /** As a browser would give it. */
  name: string;
  /** What the sender says that it is. */
  type?: string;
}

/** Sends a file to a body, as the application in the browser does. */
export const upload = (client: TestClient, bodyId: string, { bytes, name, type }: Upload) =>
  client.request('POST', `/api/bodies/${bodyId}/attachments`, bytes, {
    'content-type': type ?? 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
  });

/** Keeps a file that has to be accepted. @throws where it is not */
export async function kept(client: TestClient, bodyId: string, file: Partial<Upload> = {}): Promise<ActFile> {
  const answer = await upload(client, bodyId, { bytes: aPdf(), name: 'oficio.pdf', ...file });
  if (answer.statusCode !== 200) throw new Error(`Refused: ${answer.body}`);
  return answer.json();
}
