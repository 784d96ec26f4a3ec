import type { SeatId } from '../vocabulary';
import type { AcuerdoRecord, SeatAct } from './state';

const counts = (act: SeatAct, revision: number): boolean => act.revision === revision && act.standing === 'counted';

/** The seat decides again: what it decided before on this revision stays in the record and no longer counts. */
export const replaceOf = <A extends SeatAct>(acts: A[], revision: number, seatId: SeatId): A[] =>
  acts.map((act) => (counts(act, revision) && act.seatId === seatId ? { ...act, standing: 'replaced' } : act));

/** The revision goes back to draft: nothing that was decided on it counts any longer. */
export const supersede = (record: AcuerdoRecord, revision: number): AcuerdoRecord => ({
  ...record,
  votes: supersedeActs(record.votes, revision),
  signoffs: supersedeActs(record.signoffs, revision),
});

const supersedeActs = <A extends SeatAct>(acts: A[], revision: number): A[] =>
  acts.map((act) => (counts(act, revision) ? { ...act, standing: 'superseded' } : act));
