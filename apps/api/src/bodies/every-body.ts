import type { EntityManager } from 'typeorm';
import { BodyEntity } from './body.entities';

/** Every body, the oldest first: what anybody may know of them. */
export const everyBody = (manager: EntityManager): Promise<BodyEntity[]> =>
  manager.find(BodyEntity, { order: { registeredAt: 'ASC' } });
