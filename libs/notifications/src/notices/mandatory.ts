import { isAppointmentInForce, type BodyState } from '@acuerda/workflow';
import type { Instant, PersonId } from '@acuerda/workflow/vocabulary';
import type { NoticeKind, NoticeReason } from './kinds';

/**
 * Why mail of a kind can't be switched off by a person; null where it can. Whoever holds a seat or the secretariat is
 * written to before it ends: a term that lapses because somebody once pressed a button is what this product is against.
 */
export function mandatoryBecause(
  kind: NoticeKind,
  personId: PersonId,
  bodies: readonly BodyState[],
  now: Instant,
): Extract<NoticeReason, 'seat' | 'secretariat'> | null {
  if (kind !== 'term_ending') return null;
  const held = bodies
    .flatMap((body) => body.appointments.filter((one) => isAppointmentInForce(one, body, now)))
    .filter((appointment) => appointment.personId === personId);
  if (held.some(({ post }) => post.kind === 'seat')) return 'seat';
  return held.length > 0 ? 'secretariat' : null;
}
