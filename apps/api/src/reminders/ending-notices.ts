import type { NoticeReason, RecipientReason } from '@acuerda/notifications';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { NoticeInBody } from '../notices/record-notices';
import { must } from '../platform/must';
import { groupBy } from './group-by';
import { inBodyOrder } from './in-body-order';
import { nameOf } from './reminder.graphql';
import type { BodySurroundings } from './surroundings';
import type { Addressed } from './write-ledger';

/** What people are told in the application beside the mail: once for all that ends on a day, at each offset. */
export function endingNotices(
  addressed: readonly Addressed[],
  bodies: Map<string, BodySurroundings>,
  now: Instant,
): NoticeInBody[] {
  const people = addressed.filter(({ recipient }) => recipient.personId !== null);
  return [...groupBy(people, keyOf).values()].map((group) => {
    const { bodyId, reminder, recipient } = must(group[0], 'reminder');
    const { body } = must(bodies.get(bodyId), 'body');
    const endings = inBodyOrder(group, body, (one) => one.reminder.subjectId);
    const names = endings.map(({ reminder: { kind, subjectId: id } }) => nameOf(body, { kind, id }) ?? '');
    const reasons = group.flatMap((one) => one.recipient.as.map(reasonOf));
    return {
      bodyId,
      notice: {
        kind: 'term_ending',
        facts: { endsOn: reminder.endsOn, names: [...new Set(names)] },
        personId: recipient.key,
        cause: `reminder:${reminder.endsOn}:${reminder.daysBefore}`,
        at: now,
        acuerdo: null,
        because: [...new Set(reasons)],
        by: null,
        mail: false,
      },
    };
  });
}

const keyOf = ({ bodyId, reminder, recipient }: Addressed): string =>
  `${bodyId} ${reminder.endsOn} ${reminder.daysBefore} ${recipient.key}`;

function reasonOf({ role, post }: RecipientReason): NoticeReason {
  if (role === 'reviewer' || role === 'escalation' || role === 'secretariat') return role;
  return post?.kind === 'secretariat' ? 'secretariat' : 'seat';
}
