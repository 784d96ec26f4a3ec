import { asSuperuser } from './superuser';
import type { TestApi } from './test-api';

/** Readies a database to count statements, as the server itself sees them. @throws where the server does not preload it */
export const countStatements = (api: TestApi): Promise<void> =>
  asSuperuser(api, async (client) => {
    await client.query('create extension if not exists pg_stat_statements');
  });

/**
 * Every statement that the api has sent while some work was done, with how often, as pg_stat_statements has them: with `?` for
 * what it has a number for, or a value, as it happens. What the superuser of the tests does is not among them.
 */
export async function statementsDuring(api: TestApi, work: () => Promise<unknown>): Promise<Map<string, number>> {
  await asSuperuser(api, (client) =>
    client.query(`select pg_stat_statements_reset(0, oid, 0) from pg_database
    where datname = current_database()`),
  );
  await work();
  return asSuperuser(api, async (client) => {
    const { rows } = await client.query<{ query: string; calls: string }>(
      `select regexp_replace(s.query, $$\\$\\d+|'[^']*'$$, '?', 'g') as query, sum(s.calls) as calls from pg_stat_statements s
       join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
       where d.datname = current_database() and r.rolname <> current_user group by 1 order by 1`,
    );
    return new Map(rows.map(({ query, calls }) => [query, Number(calls)]));
  });
}
