import { QueryFailedError } from 'typeorm';

/** PostgreSQL's words for "not now": lock or statement time-out, too many connections, shutting down, connection lost. */
const passing = /^(55P03|57014|53\d{3}|57P0\d|08\d{3})$/;

/** The driver's words for nobody answering. */
const unreachable = /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|timeout exceeded|Client has encountered/;

/** Whether an error says that the database is away or too busy, so that trying again later may help. */
export function isDatabaseAway(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string };
  return passing.test(code) || unreachable.test(`${code} ${message}`);
}

/** Seconds after which a client may try again. */
export const RETRY_AFTER = '5';
