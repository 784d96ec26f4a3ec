import { availableActions, signoffProgress, voteProgress, type AcuerdoState } from '@acuerda/workflow';
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
    case 'civil_society_signoff': {
      const objections = acuerdo.objections.flatMap((objection): AwaitedAct[] => {
        if (objection.status === 'open') return [ofSecretariat('answer_objection')];
        if (objection.status !== 'declined') return [];
        return [{ action: 'maintain_objection', seatId: objection.seatId, vacant: false }];
      });
      const signoffs = signoffProgress(acuerdo, body, now).awaited;
      return [...objections, ...signoffs.map((seat) => ({ action: 'sign_off' as const, ...seat }))];
    }
    case 'ready_to_publish':
      return [ofSecretariat('publish')];
    case 'published':
    case 'withdrawn':
    case 'rejected':
      return [];
  }
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
