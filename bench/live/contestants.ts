import type { LiveEvent, LiveRoom } from '@acuerda/contracts';
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../apps/api/src/platform/database/embedded-postgres-port';
import { repository } from '../../e2e/support/paths';
import type { Bidding, Emitted } from './protocol';

/** A server of its own that takes a comment and tells it to a room. */
export interface Contestant {
  child: ChildProcess;
  port: number;
  /** Says one comment over http. */
  comment(): Promise<unknown>;
  /** Has it tell once more what it told last. */
  tell(event: LiveEvent): void;
}

/** @returns what it tells next, and when it began to */
export const emitted = async ({ child }: Contestant): Promise<Emitted> =>
  ((await once(child, 'message')) as [Emitted])[0];

async function start(program: string, execArgv: string[], env: NodeJS.ProcessEnv) {
  const port = await freePort();
  const child = fork(join(repository, program), {
    execArgv,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port), ...env },
  });
  await once(child, 'message');
  return { child, port };
}

const post = async (url: string, body: object, headers: Record<string, string> = {}): Promise<unknown> => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const answer = (await (await fetch(url, init)).json()) as {
    errors?: unknown;
    data?: { openThread: { code?: string } };
  };
  if (answer.errors || answer.data?.openThread.code) throw new Error(JSON.stringify(answer));
  return answer;
};

const words =
  'Convendría citar aquí el acta con la que empezó este periodo, para que se entienda el cómputo del plazo.';
const openThread = `mutation ($input: OpenThreadInput!) {
  openThread(input: $input) { __typename ... on ActionRefused { code } ... on Thread { id } } }`;

export async function startProduct(
  databaseUrl: string,
  dataDir: string,
  session: string,
  { bodyId, acuerdoId }: LiveRoom,
): Promise<Contestant> {
  const register = join(repository, 'tools/swc-register.cjs');
  const fromSource = ['--conditions=@acuerda/source', '--require', register];
  const { child, port } = await start('bench/live/product.ts', fromSource, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
  });
  const cookie = `acuerda=${session}`;
  const said = () => ({ commandId: randomUUID(), threadId: randomUUID(), commentId: randomUUID(), words });
  const input = () => ({ bodyId, acuerdoId, audience: 'open', ...said() });
  return {
    child,
    port,
    comment: () =>
      post(`http://127.0.0.1:${port}/graphql`, { query: openThread, variables: { input: input() } }, { cookie }),
    tell: (event) => void child.send({ bodyId, event } satisfies Bidding),
  };
}

export async function startFloor(databaseUrl: string, template: LiveEvent): Promise<Contestant> {
  const { child, port } = await start('bench/floor/bare-live.cjs', [], { DATABASE_URL: databaseUrl });
  child.send({ event: template, isTemplate: true });
  return {
    child,
    port,
    comment: () => post(`http://127.0.0.1:${port}/`, { commentId: randomUUID(), words }),
    tell: (event) => void child.send({ event }),
  };
}
