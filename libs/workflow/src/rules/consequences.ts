import { defaultDeadline } from '../acuerdo/deadline';
import { civilSocietySeats } from '../acuerdo/signoff/seats';
import { votingSeatsInForce } from '../acuerdo/vote/electorate';
import { isHeld, seatPost } from '../body/appointments';
import type { BodyState } from '../body/state';
import { bodyTermInForce } from '../body/terms';
import { localDateOf } from '../time/zone';
import type { Instant, LocalDate, SeatId, Sector } from '../vocabulary';
import { daysAfter } from './day-count';
import { outcomeOf } from './majority';
import { seatsForQuorum } from './quorum';
import type { Rules } from './rule-set';
import { seatsForSignoff } from './signoff';

export const TIE_OUTCOMES = ['adopted', 'not_adopted', 'casting_seat'] as const;

/** What a set of rules comes to with the seats that are held today, for a text that were submitted now. */
export interface Consequences {
  /** Voting seats that somebody holds. */
  electorate: number;
  votesForQuorum: number;
  /** Sectors of which a seat must have voted; `held`: a voting seat of the sector is held. */
  sectors: { sector: Sector; held: boolean }[];
  /** Approvals that adopt if every seat votes and nobody abstains; null: none could. */
  approvalsIfAllVote: number | null;
  /** The same if only the quorum votes. */
  approvalsIfQuorumVotes: number | null;
  /** What as many approvals as rejections come to; null where no two seats could vote against each other. */
  tie: (typeof TIE_OUTCOMES)[number] | null;
  /** The seat that decides a tie, if the rules name one. */
  castingSeat: { seatId: SeatId; held: boolean } | null;
  signoffSeats: number;
  signoffsNeeded: number;
  /** Last local day of a vote that opened now, when the submission names none; null while the body is not in force. */
  lastVotingDay: LocalDate | null;
  /** The days of the rule would reach further: the body's term ends first. */
  votingEndsWithTerm: boolean;
  /** Last local day of waiting for objections to a sign-off that opened now; null: no wait. */
  objectionsUntil: LocalDate | null;
  /** Last local day of silence on an objection that were declined now. */
  silenceUntil: LocalDate;
}

/** @param rules sound ones: see `rulesMustBeSound` */
export function consequencesOf(rules: Rules, body: BodyState, now: Instant): Consequences {
  const voting = votingSeatsInForce(body, now);
  const electorate = voting.length;
  const votesForQuorum = seatsForQuorum(rules.quorum.value, electorate);
  const signoffSeats = civilSocietySeats(body).length;
  const windowDays = rules.objectionWindowDays.value;
  return {
    electorate,
    votesForQuorum,
    sectors: sectorsAsked(rules, body, voting),
    approvalsIfAllVote: approvalsNeeded(electorate, electorate, rules),
    approvalsIfQuorumVotes: approvalsNeeded(votesForQuorum, electorate, rules),
    tie: tieOutcome(electorate, rules),
    castingSeat: castingSeat(rules, body, now),
    signoffSeats,
    signoffsNeeded: seatsForSignoff(rules.signoff.value, signoffSeats),
    ...voteWindow(rules, body, now),
    objectionsUntil: windowDays === 0 ? null : dayAfter(windowDays, rules, body, now),
    silenceUntil: dayAfter(rules.objectionSilence.value.days, rules, body, now),
  };
}

const sectorsAsked = (rules: Rules, body: BodyState, voting: SeatId[]): Consequences['sectors'] =>
  rules.quorumSectors.value.map((sector) => ({
    sector,
    held: body.seats.some((seat) => seat.sector === sector && voting.includes(seat.id)),
  }));

/** The fewest approvals that adopt, all other votes being rejections. */
function approvalsNeeded(votes: number, electorate: number, rules: Rules): number | null {
  if (votes > electorate) return null;
  for (let approve = 1; approve <= votes; approve += 1) {
    const count = { approve, reject: votes - approve, abstain: 0, electorate };
    if (outcomeOf(count, rules, null) === 'adopted') return approve;
  }
  return null;
}

/** As many as can be on each side; the odd seat out abstains. */
function tieOutcome(electorate: number, rules: Rules): Consequences['tie'] {
  const side = Math.floor(electorate / 2);
  if (side === 0) return null;
  const count = { approve: side, reject: side, abstain: electorate - 2 * side, electorate };
  const alone = outcomeOf(count, rules, null);
  const isCast = rules.castingSeat.value !== null && outcomeOf(count, rules, 'approve') !== alone;
  return isCast ? 'casting_seat' : alone;
}

function castingSeat(rules: Rules, body: BodyState, now: Instant): Consequences['castingSeat'] {
  const seatId = rules.castingSeat.value;
  return seatId === null ? null : { seatId, held: isHeld(seatPost(seatId), body, now) };
}

function voteWindow(
  rules: Rules,
  body: BodyState,
  now: Instant,
): Pick<Consequences, 'lastVotingDay' | 'votingEndsWithTerm'> {
  const term = bodyTermInForce(body, now);
  if (!term) return { lastVotingDay: null, votingEndsWithTerm: false };
  return {
    lastVotingDay: defaultDeadline(rules, body, term.id, now),
    votingEndsWithTerm: term.endsOn < dayAfter(rules.voteDays.value, rules, body, now),
  };
}

/** The local day that many days after today, counted as the rules count them. */
const dayAfter = (days: number, rules: Rules, body: BodyState, now: Instant): LocalDate =>
  daysAfter(localDateOf(now, body.timeZone), days, rules, body.calendars.at(-1)?.holidays ?? []);
