/**
 * The roles of the database. None can log in by itself: a connection is opened by the installation's own login
 * and takes its role at start, so one connection string is enough.
 */
export const roles = {
  /** Owns the tables; used for migrations alone. */
  owner: 'acuerda_owner',
  /** What the application is: row-level security always applies to it, and it can't rewrite the journal. */
  application: 'acuerda_app',
  /** For reports: reads, within the body that is set, and writes nothing. */
  reader: 'acuerda_reader',
  /** What the application becomes, for one transaction, to look for due reminders in every body. */
  worker: 'acuerda_worker',
} as const;
