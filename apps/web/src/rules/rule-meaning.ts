import type { ConsequenceFieldsFragment } from '../gql/graphql';
import type { TextKey } from '../i18n/texts';
import type { Values } from '../i18n/use-text';
import type { RuleNames } from './rule-names';

export type Consequences = Omit<ConsequenceFieldsFragment, '__typename'>;

/** What a rule comes to today, as a text and its values; null where the rule itself says it all. */
export function ruleMeaning(key: string, of: Consequences, names: RuleNames): [TextKey, Values] | null {
  switch (key) {
    case 'quorum':
      if (of.electorate === 0) return ['rules:means.quorum_none', {}];
      return ['rules:means.quorum', { count: of.electorate, votes: of.votesForQuorum }];
    case 'quorumSectors':
      return sectors(of, names);
    case 'majority':
      return majority(of);
    case 'castingSeat':
      return tie(of, names);
    case 'voteDays':
      return votingDays(of, names);
    case 'signoff':
      if (of.signoffSeats === 0) return ['rules:means.signoff_none', {}];
      return ['rules:means.signoff', { count: of.signoffSeats, needed: of.signoffsNeeded }];
    case 'objectionWindowDays':
      return of.objectionsUntil ? ['rules:means.objections', { day: names.day(of.objectionsUntil) }] : null;
    case 'objectionSilence':
      return ['rules:means.silence', { day: names.day(of.silenceUntil) }];
    case 'reminderOffsets':
      return reminders(of, names);
    case 'reminderAudience':
      return of.reminders.endsOn ? ['rules:means.reminded', { count: of.reminders.people }] : null;
    default:
      return null;
  }
}

function reminders({ reminders: { endsOn, next } }: Consequences, names: RuleNames): [TextKey, Values] {
  if (!endsOn) return ['rules:means.reminders_none', {}];
  const day = names.day(endsOn);
  return next.length === 0
    ? ['rules:means.reminders_past', { day }]
    : ['rules:means.reminders', { day, days: names.days(next) }];
}

function sectors({ sectors: asked }: Consequences, names: RuleNames): [TextKey, Values] | null {
  if (asked.length === 0) return null;
  const missing = asked.filter(({ held }) => !held).map(({ sector }) => sector);
  if (missing.length === 0) return ['rules:means.sectors_held', {}];
  return ['rules:means.sectors_missing', { sectors: names.sectors(missing) }];
}

function majority({ electorate, approvalsIfAllVote, approvalsIfQuorumVotes }: Consequences): [TextKey, Values] {
  if (approvalsIfAllVote === null) return ['rules:means.majority_none', {}];
  const values = { count: electorate, all: approvalsIfAllVote };
  if (approvalsIfQuorumVotes === null) return ['rules:means.majority_beyond', values];
  return ['rules:means.majority', { ...values, quorum: approvalsIfQuorumVotes }];
}

function tie({ tie: outcome, castingSeat }: Consequences, names: RuleNames): [TextKey, Values] | null {
  if (castingSeat === null && outcome === 'not_adopted') return null;
  if (outcome === null) return ['rules:means.tie_none', {}];
  if (outcome !== 'casting_seat') return [`rules:means.tie.${outcome}`, {}];
  const seat = (castingSeat && names.seat(castingSeat.seatId)) ?? '';
  return castingSeat?.held ? ['rules:means.tie.casting_seat', { seat }] : ['rules:means.tie_vacant', { seat }];
}

function votingDays({ lastVotingDay, votingEndsWithTerm }: Consequences, names: RuleNames): [TextKey, Values] {
  if (!lastVotingDay) return ['rules:means.vote_none', {}];
  return [votingEndsWithTerm ? 'rules:means.vote_term' : 'rules:means.vote', { day: names.day(lastVotingDay) }];
}
