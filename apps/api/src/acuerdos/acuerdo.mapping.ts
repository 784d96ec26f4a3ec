import type { AcuerdoRecord, AcuerdoState, CastVote, GivenSignoff, Objection } from '@acuerda/workflow';
import type { ObjectionEntity, SignOffEntity, VoteEntity } from './acuerdo.entities';

/** What was decided on an acuerdo, as its tables hold it; replaying the journal must give the same rows. */
export interface DecisionRows {
  votes: VoteEntity[];
  signoffs: SignOffEntity[];
  objections: ObjectionEntity[];
}

export function toRows(state: AcuerdoState): DecisionRows {
  const key = { bodyId: state.bodyId, acuerdoId: state.id };
  return {
    votes: standing(state.votes).map((vote) => ({ ...key, ...voteRow(vote) })),
    signoffs: standing(state.signoffs).map((signoff) => ({ ...key, ...signoffRow(signoff) })),
    objections: state.objections.map((objection) => ({ ...key, ...objectionRow(objection) })),
  };
}

/** The last act of each seat on each revision, whether or not the revision still counts. */
const standing = <Act extends AcuerdoRecord['votes'][number] | GivenSignoff>(acts: readonly Act[]): Act[] =>
  acts.filter((act) => act.standing !== 'replaced');

const voteRow = ({ revision, seatId, personId, capacity, choice, at }: CastVote) => ({
  revision,
  seatId,
  personId,
  capacity,
  choice,
  castAt: new Date(at),
});

const signoffRow = ({ revision, seatId, personId, at }: GivenSignoff) => ({
  revision,
  seatId,
  personId,
  signedAt: new Date(at),
});

function objectionRow(objection: Objection) {
  const { id, seatId, personId, partId, status, raisedOn, at, quote, reasons, answers, maintainedBecause } = objection;
  const content = { quote, reasons, answers, maintainedBecause };
  return { id, revision: raisedOn, seatId, personId, partId, status, raisedAt: new Date(at), content };
}
