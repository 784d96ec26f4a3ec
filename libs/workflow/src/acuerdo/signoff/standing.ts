import type { Rules } from '../../rules/rule-set';
import { seatsForSignoff } from '../../rules/signoff';
import type { SeatId } from '../../vocabulary';
import type { AcuerdoRecord, GivenSignoff, Objection, Revision } from '../state';

/** Sign-offs that count on a revision. */
export const countedSignoffs = (acuerdo: AcuerdoRecord, revision: Revision): GivenSignoff[] =>
  acuerdo.signoffs.filter((signoff) => signoff.revision === revision.number && signoff.standing === 'counted');

/** Not accepted and not withdrawn: it goes along from revision to revision. */
export const isUnsettled = ({ status }: Objection): boolean =>
  status === 'open' || status === 'declined' || status === 'maintained';

const isMaintainedOn = (objection: Objection, revision: Revision): boolean =>
  objection.status === 'maintained' && objection.maintainedOn === revision.number;

/** By rule, an objection maintained on this very text is published beside the act, and is its seat's answer. */
export const isPublishedBeside = (objection: Objection, revision: Revision, rules: Rules): boolean =>
  rules.maintainedObjection.value === 'published_beside' && isMaintainedOn(objection, revision);

/** Whether it keeps the acuerdo from going on. */
export const blocks = (objection: Objection, revision: Revision, rules: Rules): boolean =>
  isUnsettled(objection) && !isPublishedBeside(objection, revision, rules);

/**
 * Whether it is the objector's turn: the objection was declined, or it would be published beside the act but was
 * maintained on an earlier text. One that blocks, blocks on without being maintained again.
 */
export const awaitsObjector = (objection: Objection, revision: Revision, rules: Rules): boolean =>
  objection.status === 'declined' ||
  (objection.status === 'maintained' &&
    rules.maintainedObjection.value === 'published_beside' &&
    !isMaintainedOn(objection, revision));

export interface SignoffStanding {
  signed: SeatId[];
  /** Seats that signed off, or whose maintained objection will be published beside the act. */
  answered: SeatId[];
  awaited: SeatId[];
  needed: number;
  blocking: Objection[];
}

export function signoffStanding(acuerdo: AcuerdoRecord, revision: Revision, rules: Rules): SignoffStanding {
  const signed = countedSignoffs(acuerdo, revision).map((signoff) => signoff.seatId);
  const beside = acuerdo.objections
    .filter((objection) => isPublishedBeside(objection, revision, rules))
    .map(({ seatId }) => seatId);
  const hasAnswered = (seatId: SeatId) => signed.includes(seatId) || beside.includes(seatId);
  return {
    signed,
    answered: revision.signoffSeats.filter(hasAnswered),
    awaited: revision.signoffSeats.filter((seatId) => !hasAnswered(seatId)),
    needed: seatsForSignoff(rules.signoff.value, revision.signoffSeats.length),
    blocking: acuerdo.objections.filter((objection) => blocks(objection, revision, rules)),
  };
}

/** Objections alone do not carry a sign-off while a seat could still consent. */
export const isSignoffMet = ({ signed, answered, awaited, needed, blocking }: SignoffStanding): boolean =>
  answered.length >= needed && (signed.length > 0 || awaited.length === 0) && blocking.length === 0;
