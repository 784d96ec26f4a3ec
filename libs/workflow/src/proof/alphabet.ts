import type { AcuerdoCommand } from '../acuerdo/commands';
import { VOTE_CHOICES, type ObjectionId, type PersonId, type SeatId, type VoteChoice } from '../vocabulary';
import { PEOPLE, SEATS, type Who } from './cast';
import { standingObjections } from './ledger';
import { POSTS, seatOf } from './offices';
import { documentOf, localDay, type World } from './world';

export interface Attempt {
  who: Who;
  command: AcuerdoCommand;
}

const why = 'For a reason';

export const publication = {
  place: 'Cancún',
  session: { name: 'Second session', date: '2022-04-08' },
  signatories: [{ personId: PEOPLE.government, office: 'Government', order: 1 }],
};

/** The text in hand, or, in a draft, the one before it. */
export function seenIn({ acuerdo }: World) {
  const revision = acuerdo.revisions.at(-1);
  return { revision: revision?.number ?? 1, hash: revision?.hash ?? 'text' };
}

/** Every command that there is, well-formed, with every choice that it leaves. */
export function everyCommand(world: World): AcuerdoCommand[] {
  const seen = seenIn(world);
  const seats = Object.values(SEATS);
  return [
    { type: 'create', acuerdoId: 'another', title: 'Another' },
    { type: 'submit', hash: documentOf(world).hash },
    { type: 'name_drafters', personIds: [PEOPLE.first] },
    { type: 'invite_reviewer', personId: `guest-${world.acuerdo.invitations.length + 1}`, until: localDay(world.now) },
    { type: 'end_invitation', personId: lastGuest(world), reason: why },
    ...seats.flatMap((seatId) => VOTE_CHOICES.map((choice) => ({ type: 'vote' as const, seen, seatId, choice }))),
    { type: 'close_vote', seen },
    { type: 'extend_vote', seen, deadline: localDay(world.now), reason: why },
    ...seats.map((seatId) => ({ type: 'sign_off' as const, seen, seatId })),
    ...seats.map((seatId) => {
      return {
        type: 'object' as const,
        seen,
        seatId,
        objectionId: newObjection(world),
        partId: 'part-1',
        reasons: why,
      };
    }),
    ...objectionsIn(world).flatMap((objectionId): AcuerdoCommand[] => [
      { type: 'answer_objection', seen, objectionId, answer: { kind: 'accept' } },
      { type: 'answer_objection', seen, objectionId, answer: { kind: 'decline', reasons: why } },
      { type: 'withdraw_objection', seen, objectionId },
      { type: 'maintain_objection', seen, objectionId },
    ]),
    ...seats.map((seatId) => ({ type: 'record_statement' as const, seen, seatId, text: why })),
    { type: 'publish', seen, ...publication },
    { type: 'return', seen, reason: why },
    { type: 'withdraw', reason: why },
    { type: 'advance' },
  ];
}

const lastGuest = ({ acuerdo }: World): PersonId => acuerdo.invitations.at(-1)?.personId ?? PEOPLE.first;

/**
 * Which accepted commands are followed further. A seat has one objection standing at a time; and of a text that was
 * submitted again only its titulars' approvals are followed, since every way of voting is followed on the first.
 */
export function isFollowed({ who, command }: Attempt, world: World, choices: readonly VoteChoice[]): boolean {
  const { acuerdo, ledger, offices } = world;
  const standing = standingObjections(ledger);
  if (command.type === 'object') return standing.every(({ seatId }) => seatId !== command.seatId);
  if (command.type !== 'vote') return true;
  if (acuerdo.revisions.length < 2) return choices.includes(command.choice);
  const post = POSTS.find(
    (name) => name !== 'firstAlternate' && offices[name] === who && seatOf(name) === command.seatId,
  );
  return command.choice === 'approve' && post !== undefined;
}

const newObjection = ({ ledger }: World): ObjectionId => `objection-${Object.keys(ledger.objections).length + 1}`;

function objectionsIn({ ledger }: World): ObjectionId[] {
  const standing = standingObjections(ledger).map(({ id }) => id);
  const settled = Object.keys(ledger.objections).filter((id) => !standing.includes(id));
  return [...standing, settled[0] ?? 'objection-of-nobody'];
}

/** Commands whose meaning is over, or not come, in this status: two people suffice to be told so. */
const BELONGS: Record<AcuerdoCommand['type'], World['acuerdo']['status'][]> = {
  create: [],
  submit: ['draft'],
  name_drafters: ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'],
  invite_reviewer: ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'],
  end_invitation: ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'],
  vote: ['member_review'],
  close_vote: ['member_review'],
  extend_vote: ['member_review'],
  sign_off: ['civil_society_signoff'],
  object: ['civil_society_signoff'],
  answer_objection: ['civil_society_signoff'],
  withdraw_objection: ['civil_society_signoff'],
  maintain_objection: ['civil_society_signoff'],
  record_statement: ['civil_society_signoff', 'ready_to_publish'],
  publish: ['ready_to_publish'],
  return: ['member_review', 'civil_society_signoff', 'ready_to_publish'],
  withdraw: ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'],
  advance: ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'],
};

/** Everybody who was ever appointed, and the administrator. */
export const everybody = ({ body }: World): PersonId[] => [
  PEOPLE.administrator,
  ...new Set(body.appointments.map(({ personId }) => personId)),
];

/** Everybody tries everything that belongs to the status; who holds a seat, with every choice. */
export function everyAttempt(world: World): Attempt[] {
  const people: Who[] = [...everybody(world), 'system'];
  const two: Who[] = [PEOPLE.secretary, PEOPLE.second];
  return everyCommand(world).flatMap((command) =>
    (BELONGS[command.type].includes(world.acuerdo.status) ? people : two)
      .filter(
        (who) => command.type !== 'vote' || command.choice === 'approve' || isAppointed(who, command.seatId, world),
      )
      .map((who) => ({ who, command })),
  );
}

const isAppointed = (who: Who, seatId: SeatId, { body }: World): boolean =>
  body.appointments.some(({ post, personId }) => post.kind === 'seat' && post.seatId === seatId && personId === who);
