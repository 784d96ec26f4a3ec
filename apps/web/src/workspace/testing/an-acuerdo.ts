import type { Acuerdo, ShownRevision, VoteRound } from '../acuerdo';

type Seat = VoteRound['electorate'][number];

const person = (id: string) => ({ __typename: 'Person' as const, id, name: `Persona ${id}`, initials: 'P' });

export const aSeat = (id: string, changes: Partial<Seat> = {}): Seat => ({
  __typename: 'Seat',
  id,
  name: `Asiento ${id}`,
  sector: 'government',
  voting: true,
  vacant: false,
  holder: person(id),
  ...changes,
});

export const aRule = (key: string, value: unknown, text: string | null = null): VoteRound['rules'][number] => ({
  __typename: 'Rule',
  key,
  value: value as object,
  citation: { __typename: 'Citation', supplied: text !== null, text },
});

export const aVote = (
  seatId: string,
  changes: Partial<VoteRound['votes'][number]> = {},
): VoteRound['votes'][number] => ({
  __typename: 'Vote',
  seatId,
  revision: 1,
  capacity: 'titular',
  choice: 'approve',
  at: '2022-03-30T15:00:00.000Z',
  standing: 'counted',
  question: null,
  person: person(seatId),
  ...changes,
});

/** A vote of four seats under way, of which none has voted. */
export const aVoteRound = (changes: Partial<VoteRound> = {}): VoteRound => ({
  __typename: 'VoteRound',
  revision: 1,
  open: true,
  openedAt: '2022-03-30T15:00:00.000Z',
  deadline: '2022-04-04',
  deadlineAt: '2022-04-05T05:00:00.000Z',
  extended: false,
  extension: null,
  quorumMissedAt: null,
  castingSeat: null,
  rules: [
    aRule('quorum', { kind: 'more_than', fraction: { numerator: 1, denominator: 2 } }),
    aRule('quorumSectors', []),
    aRule('majority', { kind: 'simple' }),
  ],
  outcome: null,
  cause: null,
  closedAt: null,
  electorate: ['a', 'b', 'c', 'd'].map((id) => aSeat(id)),
  votes: [],
  quorum: { __typename: 'Quorum', needed: 3, present: 0, electorate: 4, missingSectors: [], holds: false },
  tally: { __typename: 'Tally', approve: 0, reject: 0, abstain: 0 },
  ...changes,
});

export const aRevision = (): ShownRevision => ({
  __typename: 'Revision',
  number: 1,
  hash: 'ab'.repeat(32),
  submittedAt: '2022-03-30T15:00:00.000Z',
  person: person('secretary'),
  document: { type: 'doc', content: [] },
});

/** An acuerdo in member review, as the api answers it to somebody who may do nothing. */
export const anAcuerdo = (changes: Partial<Acuerdo> = {}): Acuerdo => ({
  __typename: 'Acuerdo',
  id: 'acuerdo',
  bodyId: 'body',
  title: 'Acuerdo de prueba',
  kind: 'acuerdo',
  status: 'member_review',
  createdAt: '2022-03-29T15:00:00.000Z',
  original: null,
  aboutThis: [],
  correction: null,
  beginnings: [],
  nextStep: null,
  drafters: [],
  reviewers: [],
  invitations: [],
  draft: null,
  revision: aRevision(),
  revisions: [],
  vote: aVoteRound(),
  signoff: null,
  objections: [],
  statements: [],
  returns: [],
  withdrawal: null,
  publication: null,
  availableActions: [],
  awaited: [],
  viewerSeats: [],
  activity: [],
  ...changes,
});

export const anAction = (
  action: string,
  code: string | null = null,
  seatId: string | null = null,
): Acuerdo['availableActions'][number] => ({
  __typename: 'AvailableAction',
  action,
  seatId,
  objectionId: null,
  refusal: code === null ? null : { __typename: 'ActionRefused', code, facts: {} },
});

export const aPublication = (
  changes: Partial<NonNullable<Acuerdo['publication']>> = {},
): NonNullable<Acuerdo['publication']> => ({
  __typename: 'Publication',
  folio: 'ST/ACU/2022/001',
  date: '2022-04-20',
  inForceFrom: '2022-04-20',
  place: 'Mérida',
  sessionName: 'Sesión',
  sessionDate: '2022-04-20',
  path: '/s/actos/2022/001',
  jsonPath: '/s/actos/2022/001.json',
  ...changes,
});
