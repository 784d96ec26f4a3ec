import type { AcuerdoCommand } from '../acuerdo/commands';
import type { AvailableAction } from '../acuerdo/offers';
import { assertNever } from '../decision';
import { addDays } from '../time/calendar';
import { localDateOf } from '../time/zone';
import { VOTE_CHOICES } from '../vocabulary';
import { publication, type AcuerdoBuilder } from './acuerdo-builder';
import { PEOPLE, SEATS } from './cast';

const reason = 'For a reason';

/** A well-formed command for an action that was offered, such as a button would send; `variant` picks among its choices. */
export function commandFor(
  { action, seatId, objectionId }: AvailableAction,
  acuerdo: AcuerdoBuilder,
  variant: number,
): AcuerdoCommand {
  const seat = seatId ?? (['vote', 'record_statement'].includes(action) ? SEATS.government : SEATS.society);
  const objection = objectionId ?? `objection-${acuerdo.state.objections.length + 1}`;
  switch (action) {
    case 'submit':
      return { type: action, hash: acuerdo.document.hash };
    case 'name_drafters':
      return { type: action, personIds: [PEOPLE.stranger] };
    case 'invite_reviewer':
      return { type: action, personId: newGuest(acuerdo), until: inTwoDays(acuerdo) };
    case 'end_invitation':
      return { type: action, personId: acuerdo.state.invitations.at(-1)?.personId ?? PEOPLE.stranger, reason };
    case 'vote':
      return { type: action, seen: acuerdo.seen, seatId: seat, choice: anotherChoice(acuerdo, seat, variant) };
    case 'close_vote':
      return { type: action, seen: acuerdo.seen };
    case 'extend_vote':
      return { type: action, seen: acuerdo.seen, deadline: inTwoDays(acuerdo), reason };
    case 'sign_off':
      return { type: action, seen: acuerdo.seen, seatId: seat };
    case 'object': {
      const parts = acuerdo.document.partIds;
      const partId = parts[variant % parts.length] ?? '';
      return { type: action, seen: acuerdo.seen, seatId: seat, objectionId: objection, partId, reasons: reason };
    }
    case 'answer_objection':
      return {
        type: action,
        seen: acuerdo.seen,
        objectionId: objection,
        answer: answerTo(acuerdo, objection, variant),
      };
    case 'withdraw_objection':
    case 'maintain_objection':
      return { type: action, seen: acuerdo.seen, objectionId: objection };
    case 'record_statement':
      return { type: action, seen: acuerdo.seen, seatId: seat, text: reason };
    case 'publish':
      return { type: action, seen: acuerdo.seen, ...publication };
    case 'return':
      return { type: action, seen: acuerdo.seen, reason };
    case 'withdraw':
      return { type: action, reason };
    default:
      return assertNever(action);
  }
}

function anotherChoice(acuerdo: AcuerdoBuilder, seatId: string, variant: number) {
  const isCast = (choice: string) =>
    acuerdo.state.votes.some((vote) => vote.standing === 'counted' && vote.seatId === seatId && vote.choice === choice);
  const choices = VOTE_CHOICES.filter((choice) => !isCast(choice));
  return choices[variant % 5] ?? choices[0] ?? 'abstain';
}

function answerTo(acuerdo: AcuerdoBuilder, objectionId: string, variant: number) {
  const isOpen = acuerdo.state.objections.some(({ id, status }) => id === objectionId && status === 'open');
  return isOpen && variant % 2 === 0 ? ({ kind: 'decline', reasons: reason } as const) : ({ kind: 'accept' } as const);
}

const newGuest = ({ state }: AcuerdoBuilder): string => `person-guest-${state.invitations.length + 1}`;

const inTwoDays = ({ now, body }: AcuerdoBuilder): string => {
  const wanted = addDays(localDateOf(now, body.timeZone), 2);
  const lastDay = body.terms.findLast((term) => term.kind === 'body')?.endsOn ?? wanted;
  return wanted < lastDay ? wanted : lastDay;
};
