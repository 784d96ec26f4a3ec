import { circlesHeardBy, hasAppointmentEnded, invitedTo, invitedToBody } from '@acuerda/workflow';
import type { PersonId, SeatId } from '@acuerda/workflow/vocabulary';
import type { NoticeReason } from './kinds';
import { seatHoldersOf, secretariatOf, voicesOf } from './people';
import type { Scene } from './scene';
import type { Audience } from './tellings';

/** Somebody who is told of an event, and why. */
export interface Hearer {
  personId: PersonId;
  because: NoticeReason;
  /** The seat that the person is asked for. */
  seatId: SeatId | null;
}

/** The people of each audience, judged at the instant of the event. */
export const hearers: Record<Audience, (scene: Scene) => Hearer[]> = {
  electorate: (scene) => voices(scene.revision?.electorate ?? [], scene),
  silent_seats: (scene) => voices(silentSeats(scene), scene),
  signoff_seats: (scene) => voices(opensSignoff(scene) ? (scene.revision?.signoffSeats ?? []) : [], scene),
  objector: (scene) => objectors(scene),
  secretariat: ({ body, event }) => as('secretariat', secretariatOf(body, event.at)),
  members: ({ body, event }) => [
    ...as('seat', seatHoldersOf(body, event.at)),
    ...as('secretariat', secretariatOf(body, event.at)),
  ],
  drafters: ({ acuerdo }) => as('drafter', acuerdo?.drafters ?? []),
  reviewers: ({ acuerdo, body, event }) =>
    as('reviewer', acuerdo ? invitedTo(acuerdo, { body, now: event.at }) : invitedToBody({ body, now: event.at })),
  signatories: ({ event }) =>
    event.type === 'acuerdo_published'
      ? as(
          'signatory',
          event.publication.signatories.map(({ personId }) => personId),
        )
      : [],
  named: ({ event }) => {
    switch (event.type) {
      case 'drafters_named':
        return as('drafter', event.personIds);
      case 'reviewers_invited':
        return as('reviewer', event.personIds);
      case 'reviewer_invited':
      case 'body_reviewer_invited':
        return as('reviewer', [event.personId]);
      default:
        return [];
    }
  },
  appointed: ({ event, body }) => {
    if (event.type !== 'appointment_recorded') return [];
    const appointment = body.appointments.find(({ id }) => id === event.appointment.id);
    const over = !appointment || hasAppointmentEnded(appointment, body, event.at);
    return over ? [] : as('appointed', [appointment.personId]);
  },
  mentioned: (scene) => as('mentioned', mentionedIn(scene)),
};

const as = (because: NoticeReason, personIds: readonly PersonId[]): Hearer[] =>
  personIds.map((personId) => ({ personId, because, seatId: null }));

const voices = (seatIds: readonly SeatId[], { body, event }: Scene): Hearer[] =>
  seatIds.flatMap((seatId) =>
    voicesOf(seatId, body, event.at).map((personId) => ({ personId, because: 'seat', seatId }) as const),
  );

function silentSeats({ acuerdo, revision, event }: Scene): SeatId[] {
  const spoke = (acuerdo?.votes ?? []).filter((vote) => vote.revision === revision?.number && vote.at <= event.at);
  return (revision?.electorate ?? []).filter((seatId) => !spoke.some((vote) => vote.seatId === seatId));
}

/** Called into a thread that they hear: by the time they are told of it they may not. */
function mentionedIn({ event, acuerdo, body }: Scene): PersonId[] {
  if (!('mentions' in event) || !acuerdo) return [];
  return event.mentions.filter((personId) => {
    const actor = { kind: 'person', personId, administrator: false } as const;
    return circlesHeardBy({ actor, acuerdo, body, now: event.at }).includes(event.circle);
  });
}

/** An adopted text goes to civil society, unless the rules waive its sign-off in the same breath. */
const opensSignoff = ({ event, alongside }: Scene): boolean =>
  event.type === 'vote_closed' &&
  event.outcome === 'adopted' &&
  !alongside.some(({ type }) => type === 'signoff_waived');

/** Whoever raised the objection, and whoever speaks for its seat by now: a successor inherits it. */
function objectors({ objection, body, event }: Scene): Hearer[] {
  if (!objection) return [];
  const { personId, seatId } = objection;
  const people = new Set([personId, ...voicesOf(seatId, body, event.at)]);
  return [...people].map((one) => ({ personId: one, because: 'objector', seatId }));
}
