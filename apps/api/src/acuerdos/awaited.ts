import { availableActions, signoffProgress, voteProgress, type AcuerdoState, type InSignoff } from '@acuerda/workflow';
import type { Action } from '@acuerda/workflow/vocabulary';
import { actorOf } from '../platform/access/actor';
import type { BodyNow } from '../bodies/bodies';
import type { AcuerdoView } from './acuerdos';

/** Who is waited for, and for what: a seat, or the secretariat where the seat is null. */
export interface AwaitedAct {
  action: Action;
  seatId: string | null;
  vacant: boolean;
}

const ofSecretariat = (action: Action): AwaitedAct => ({ action, seatId: null, vacant: false });

export function awaitedIn(acuerdo: AcuerdoState, { body, now }: BodyNow): AwaitedAct[] {
  switch (acuerdo.status) {
    case 'draft':
      return [ofSecretariat('submit')];
    case 'member_review':
      return voteProgress(acuerdo, body, now).awaited.map((seat) => ({ action: 'vote', ...seat }));
    case 'civil_society_signoff':
      return awaitedInSignoff(acuerdo, { body, now });
    case 'ready_to_publish':
      return [ofSecretariat('publish')];
    case 'published':
    case 'withdrawn':
    case 'rejected':
      return [];
  }
}

/** A seat that objects is not asked for its sign-off: first its objection is answered, and then it settles it. */
function awaitedInSignoff(acuerdo: InSignoff, { body, now }: BodyNow): AwaitedAct[] {
  const { awaited, blockedBy } = signoffProgress(acuerdo, body, now);
  const blocking = acuerdo.objections.filter(({ id }) => blockedBy.includes(id));
  const objections = blocking.map(({ status, seatId }): AwaitedAct =>
    status === 'declined' ? { action: 'maintain_objection', seatId, vacant: false } : ofSecretariat('answer_objection'),
  );
  const signoffs = awaited.filter(({ seatId }) => !blocking.some((objection) => objection.seatId === seatId));
  return [...objections, ...signoffs.map((seat): AwaitedAct => ({ action: 'sign_off', ...seat }))];
}

/** The first thing that waits for the viewer and that the viewer may do now. */
export function awaitsViewer({ acuerdo, at, viewer }: AcuerdoView): Action | null {
  const available = availableActions(acuerdo, { body: at.body, now: at.now, actor: actorOf(viewer) });
  const waiting = awaitedIn(acuerdo, at).find(({ action, seatId }) =>
    available.some(
      (offer) => offer.action === action && offer.refusal === null && (!seatId || offer.seatId === seatId),
    ),
  );
  return waiting?.action ?? null;
}
