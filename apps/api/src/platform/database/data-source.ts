import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Pool } from 'pg';
import { roles } from './roles';

/** Milliseconds after which PostgreSQL gives up, so that nothing waits for ever. */
const timeouts = { connect: 5_000, statement: 15_000, lock: 8_000, idleInTransaction: 20_000 };

/**
 * The application's connection: every session starts in the application's role, so row-level security always applies,
 * whatever login opened it.
 */
export function applicationDataSource(url: string, entities: NonNullable<DataSourceOptions['entities']>): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    poolSize: 20,
    connectTimeoutMS: timeouts.connect,
    extra: {
      options: [
        `-c role=${roles.application}`,
        `-c statement_timeout=${timeouts.statement}`,
        `-c lock_timeout=${timeouts.lock}`,
        `-c idle_in_transaction_session_timeout=${timeouts.idleInTransaction}`,
      ].join(' '),
    },
  });
}

/** The driver's pool, for statements that are named and so prepared once a connection. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}
