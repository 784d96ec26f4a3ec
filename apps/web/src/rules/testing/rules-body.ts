import type { RulesBody } from '../rules-body';
import type { Consequences } from '../rule-meaning';
import type { Preview } from '../use-preview';

/** What the default rules come to with five voting seats held, on 30 March 2022. */
export const ofFive: Consequences & { __typename: 'RuleConsequences' } = {
  __typename: 'RuleConsequences',
  electorate: 5,
  votesForQuorum: 3,
  sectors: [],
  approvalsIfAllVote: 3,
  approvalsIfQuorumVotes: 2,
  tie: 'not_adopted',
  castingSeat: null,
  signoffSeats: 1,
  signoffsNeeded: 1,
  lastVotingDay: '2022-04-04',
  votingEndsWithTerm: false,
  objectionsUntil: null,
  silenceUntil: '2022-04-04',
  reminders: {
    __typename: 'ReminderConsequences',
    endsOn: '2022-04-23',
    next: ['2022-04-08', '2022-04-23'],
    people: 6,
  },
};

const VALUES: Record<string, unknown> = {
  quorum: { kind: 'more_than', fraction: { numerator: 1, denominator: 2 } },
  quorumSectors: [],
  majority: { kind: 'simple' },
  abstentions: 'quorum_only',
  castingSeat: null,
  voteDays: 5,
  secondThoughtsMinutes: 0,
  notAdopted: 'rejected',
  signoff: 'all',
  objectionWindowDays: 0,
  objectionSilence: { days: 5, countsAs: 'maintained' },
  maintainedObjection: 'blocks',
  dayCount: 'natural',
  erratumSignoff: 'required',
  reminderOffsets: [60, 30, 15, 7, 3, 1, 0],
  reminderDays: 'natural',
  reminderTime: '09:00',
  reminderAudience: ['secretariat', 'titulars', 'alternates', 'reviewers'],
  reminderEscalation: null,
};

const seat = (id: string, name: string, sector: 'government' | 'civil_society' | 'facilitation') =>
  ({ __typename: 'Seat', id, name, sector, voting: sector !== 'facilitation' }) as const;

/** A body with the default rules, none of them cited, as the screen reads it. */
export const aRulesBody = (): RulesBody => ({
  __typename: 'Body',
  id: 'body',
  seats: [
    seat('seat-1', 'Ejecutivo', 'government'),
    seat('seat-2', 'Sociedad civil', 'civil_society'),
    seat('seat-3', 'Facilitación', 'facilitation'),
  ],
  ruleSets: [
    {
      __typename: 'RuleSet',
      version: 1,
      adoptedAt: '2021-04-23T15:00:00.000Z',
      changed: [],
      rules: Object.entries(VALUES).map(([key, value]) => ({
        __typename: 'Rule',
        key,
        value: value as object | null,
        citation: { __typename: 'Citation', supplied: false, text: null },
      })),
    },
  ],
  consequences: ofFive,
  underWay: [],
  availableActions: [{ __typename: 'AvailableBodyAction', action: 'adopt_rule_set', post: null, refusal: null }],
});

export const aPreview = (change: Partial<Preview> = {}): Preview => ({
  __typename: 'RulesPreview',
  version: 2,
  changed: [],
  before: ofFive,
  after: ofFive,
  underWay: [],
  ...change,
});
