import { type Client, DatabaseError } from 'pg';

const ATTEMPTS = 20;

/**
 * Makes a role without a login and lets the present login act as it. Roles belong to the whole server and no lock
 * reaches beyond one database, so whoever loses a race against another database's preparation looks again.
 *
 * @throws when the login may not create roles; the message is PostgreSQL's
 */
export async function ensureRole(client: Client, role: string): Promise<void> {
  await untilDone(async () => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${role} nologin nosuperuser nobypassrls`);
    await client.query(`grant ${role} to current_user`);
  });
}

/** Lets one role become another by `set role`, and have none of its rights before it does. */
export async function letBecome(client: Client, role: string, by: string): Promise<void> {
  await untilDone(async () => {
    const { rowCount } = await client.query(
      `select 1 from pg_auth_members
       where roleid = $1::regrole and member = $2::regrole and set_option and not inherit_option`,
      [role, by],
    );
    if (rowCount === 0) await client.query(`grant ${role} to ${by} with inherit false, set true`);
  });
}

async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
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
