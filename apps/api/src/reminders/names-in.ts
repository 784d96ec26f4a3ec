import type { EntityManager } from 'typeorm';
import type { BodySurroundings } from './surroundings';

/** Names of everybody who was ever appointed in those bodies, by id. */
export async function namesIn(
  manager: EntityManager,
  bodies: readonly BodySurroundings[],
): Promise<Map<string, string>> {
  const ids = new Set(bodies.flatMap(({ body }) => body.appointments.map(({ personId }) => personId)));
  const rows = await manager.query<{ id: string; name: string }[]>(`select id, name from account where id = any($1)`, [
    [...ids],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
