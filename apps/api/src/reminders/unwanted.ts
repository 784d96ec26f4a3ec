import { mayUnsubscribe } from '@acuerda/notifications';
import type { EntityManager } from 'typeorm';
import { preferenceKey, switchedOff } from '../notices/mail-preferences';
import type { Addressed } from './write-ledger';

const KIND = 'term_ending';

/** Leaves out who has switched these mails off, where they may: whoever holds a post is warned all the same. */
export async function withoutUnwanted(manager: EntityManager, addressed: readonly Addressed[]): Promise<Addressed[]> {
  const optional = addressed.filter(({ recipient }) => mayUnsubscribe(recipient));
  const off = await switchedOff(
    manager,
    optional.flatMap(({ recipient }) => recipient.personId ?? []),
  );
  return addressed.filter(
    ({ recipient }) => !(mayUnsubscribe(recipient) && off.has(preferenceKey(recipient.key, KIND))),
  );
}
