import { Client } from 'pg';
import type { TestApi } from './test-api';

/** A connection past every guard of the database, as somebody has who holds its superuser's password. */
export async function asSuperuser<T>({ databaseUrl }: TestApi, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As {@link asSuperuser}, with triggers and foreign keys switched off. */
export const forge = (api: TestApi, statement: string, values: unknown[] = []): Promise<number> =>
  asSuperuser(api, async (client) => {
    await client.query('set session_replication_role = replica');
    return (await client.query(statement, values)).rowCount ?? 0;
  });
