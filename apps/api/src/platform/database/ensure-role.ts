import { type Client, DatabaseError } from 'pg';

const ATTEMPTS = 20;

/**
 * Makes a role without a login and lets the present login act as it. Roles belong to the whole server and no lock
 * reaches beyond one database, so whoever loses a race against another database's preparation looks again.
 *
 * @throws when the login may not create roles; the message is PostgreSQL's
 */
export async function ensureRole(client: Client, role: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) await client.query(`create role ${role} nologin nosuperuser nobypassrls`);
      await client.query(`grant ${role} to current_user`);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !wasDoneMeanwhile(error)) throw error;
    }
  }
}

/** As PostgreSQL answers the later of two who write the same row of its catalog at once. */
function wasDoneMeanwhile(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  const [uniqueViolation, duplicateObject] = ['23505', '42710'];
  return error.code === uniqueViolation || error.code === duplicateObject || error.message.includes('concurrently');
}
