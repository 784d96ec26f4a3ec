import { QueryFailedError } from 'typeorm';

/** Whether PostgreSQL refused a row because another one has its key. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
