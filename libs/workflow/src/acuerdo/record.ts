import type { AcuerdoEvent } from './events';
import type { AcuerdoRecord, AcuerdoState } from './state';

/** What stays of an acuerdo when it leaves a status. */
export const recordOf = (state: AcuerdoState): AcuerdoRecord => ({
  id: state.id,
  bodyId: state.bodyId,
  title: state.title,
  kind: state.kind,
  original: state.original,
  copiedFrom: state.copiedFrom,
  createdAt: state.createdAt,
  createdBy: state.createdBy,
  drafters: state.drafters,
  reviewers: state.reviewers,
  invitations: state.invitations,
  revisions: state.revisions,
  votes: state.votes,
  extensions: state.extensions,
  closures: state.closures,
  statements: state.statements,
  signoffs: state.signoffs,
  objections: state.objections,
  returns: state.returns,
});

/** An event can only have happened in its own status; anything else is a broken record. */
export function inStatus<S extends AcuerdoState['status']>(
  state: AcuerdoState,
  status: S,
  event: AcuerdoEvent,
): Extract<AcuerdoState, { status: S }> {
  if (state.status !== status) throw new Error(`${event.type} in status ${state.status}`);
  return state as Extract<AcuerdoState, { status: S }>;
}
