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

/** Whether it keeps the acuerdo from going on. A maintained one may, by rule, be published beside the act instead. */
export const blocks = (objection: Objection, rules: Rules): boolean =>
  objection.status === 'maintained' ? rules.maintainedObjection.value === 'blocks' : isUnsettled(objection);

export const isPublishedBeside = (objection: Objection, rules: Rules): boolean =>
  objection.status === 'maintained' && rules.maintainedObjection.value === 'published_beside';

export interface SignoffStanding {
  /** Seats that signed off, or whose maintained objection will be published beside the act. */
  answered: SeatId[];
  awaited: SeatId[];
  needed: number;
  blocking: Objection[];
}

export function signoffStanding(acuerdo: AcuerdoRecord, revision: Revision, rules: Rules): SignoffStanding {
  const signed = countedSignoffs(acuerdo, revision).map((signoff) => signoff.seatId);
  const beside = acuerdo.objections.filter((objection) => isPublishedBeside(objection, rules)).map((o) => o.seatId);
  const hasAnswered = (seatId: SeatId) => signed.includes(seatId) || beside.includes(seatId);
  return {
    answered: revision.signoffSeats.filter(hasAnswered),
    awaited: revision.signoffSeats.filter((seatId) => !hasAnswered(seatId)),
    needed: seatsForSignoff(rules.signoff.value, revision.signoffSeats.length),
    blocking: acuerdo.objections.filter((objection) => blocks(objection, rules)),
  };
}

export const isSignoffMet = ({ answered, needed, blocking }: SignoffStanding): boolean =>
  answered.length >= needed && blocking.length === 0;
