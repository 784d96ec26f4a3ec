import { completedChoices, type Choices } from './rules-by-choice';
import type { Guard } from './without-guard';

type Removal = Guard & {
  what: string;
  /** The rules under which it is missed. */
  rules?: Choices;
  kind?: 'erratum';
  /** It is missed late on the way: only approvals are followed to it. */
  isMissedLate?: true;
};

const allow = '() => null';

/** Rules under which most guards are needed at once: half the seats make a quorum, all sign off, objections block. */
export const rulesFor = ({ rules }: Removal): Choices => ({ ...completedChoices({}, 0), ...rules });

const inVote = 'acuerdo/decisions/vote';
const inSignOff = 'acuerdo/decisions/sign-off';

export const GUARDS: Removal[] = [
  {
    what: 'a seat belongs to the electorate',
    file: 'acuerdo/vote/electorate',
    name: 'seatMustBelongToElectorate',
    instead: allow,
  },
  { what: 'nobody votes for two seats', file: inVote, name: 'nobodyVotesForTwoSeats', instead: allow },
  {
    what: 'an alternate leaves the titular’s vote',
    file: inVote,
    name: 'alternateMustLeaveTheTitularsVote',
    instead: allow,
  },
  { what: 'a vote says something new', file: inVote, name: 'voteMustSaySomethingNew', instead: allow },
  { what: 'quorum, to close a vote', file: 'acuerdo/decisions/close-vote', name: 'quorumMustHold', instead: allow },
  {
    what: 'quorum, for a vote to close by itself',
    file: 'acuerdo/vote/quorum',
    name: 'isQuorum',
    instead: '() => true',
  },
  {
    what: 'the sectors of the quorum',
    file: 'acuerdo/vote/quorum',
    name: 'isQuorum',
    instead: '({ present, needed }) => present >= needed',
    rules: { quorumSectors: ['government'] },
  },
  { what: 'the majority', file: 'rules/majority', name: 'outcomeOf', instead: "() => 'adopted'" },
  {
    what: 'the casting seat',
    file: 'rules/majority',
    name: 'isTie',
    instead: '() => false',
    rules: { castingSeat: 'seat-government' },
  },
  {
    what: 'second thoughts',
    file: 'time/zone',
    name: 'addMinutes',
    instead: '(instant) => instant',
    rules: { secondThoughtsMinutes: 30 },
  },
  { what: 'the text that was seen', file: 'acuerdo/revision', name: 'mustHaveSeenTheRevision', instead: allow },
  { what: 'the draft that was seen', file: 'acuerdo/decisions/submit', name: 'mustHaveSeenTheDraft', instead: allow },
  {
    what: 'the body in force, to submit',
    file: 'acuerdo/secretariat',
    name: 'secretariatOfBodyInForce',
    instead: 'secretariatActs',
  },
  { what: 'the term of the submission', file: 'body/terms', name: 'bodyTermMustStillRun', instead: allow },
  {
    what: 'rules act within the body’s term',
    file: 'acuerdo/due',
    name: 'isWithinBodyTerm',
    instead: '() => true',
    isMissedLate: true,
  },
  { what: 'an appointment in force', file: 'body/appointments', name: 'hasAppointmentEnded', instead: '() => false' },
  {
    what: 'the secretariat’s appointment',
    file: 'authority/acting',
    name: 'actingAsSecretariat',
    instead: "({ actor }) => ({ kind: 'appointment', personId: actor.personId, appointmentId: 'any' })",
  },
  { what: 'a deadline ahead', file: 'acuerdo/deadline', name: 'deadlineMustBeAhead', instead: allow },
  {
    what: 'one extension, after the deadline',
    file: 'acuerdo/decisions/extend-vote',
    name: 'mayExtendVote',
    instead: '(state, ctx) => (0, _secretariat.secretariatInTermOf)(state, ctx)',
  },
  { what: 'reasons', file: 'acuerdo/reason', name: 'mustGiveReason', instead: allow },
  { what: 'a seat signs off once', file: inSignOff, name: 'seatSignsOnce', instead: allow },
  { what: 'nobody signs for two seats', file: inSignOff, name: 'nobodySignsForTwoSeats', instead: allow },
  { what: 'a seat’s own objection', file: inSignOff, name: 'seatMustNotObject', instead: allow },
  { what: 'who is asked to sign off', file: 'acuerdo/signoff/seats', name: 'seatMustBeAsked', instead: allow },
  { what: 'objections block the sign-off', file: 'acuerdo/signoff/standing', name: 'blocks', instead: '() => false' },
  { what: 'the sign-off itself', file: 'acuerdo/signoff/standing', name: 'isSignoffMet', instead: '() => true' },
  {
    what: 'the window for objections',
    file: 'acuerdo/signoff/clocks',
    name: 'objectionWindowEnd',
    instead: '({ openedAt }) => openedAt',
    rules: { objectionWindowDays: 1 },
  },
  {
    what: 'the days of silence',
    file: 'acuerdo/signoff/clocks',
    name: 'silenceEnd',
    instead: '(objection) => objection.statusSince',
  },
  { what: 'objections that are settled', file: 'acuerdo/signoff/standing', name: 'isUnsettled', instead: '() => true' },
  {
    what: 'an objection is its seat’s',
    file: 'acuerdo/signoff/objections',
    name: 'objectorAppointment',
    instead:
      '(objection, state, ctx) => ctx.body.appointments.find(({ personId }) => personId === ctx.actor.personId) ?? ctx.body.appointments[0]',
  },
  {
    what: 'an alternate leaves the titular’s objection',
    file: 'acuerdo/decisions/withdraw-objection',
    name: 'alternateMustLeaveTheTitularsObjection',
    instead: allow,
  },
  {
    what: 'the objector has the word',
    file: 'acuerdo/decisions/maintain-objection',
    name: 'objectorMustHaveTheWord',
    instead: allow,
  },
  {
    what: 'an objection is declined once',
    file: 'acuerdo/decisions/answer-objection',
    name: 'objectionIsDeclinedOnce',
    instead: allow,
  },
  { what: 'an objection is new', file: 'acuerdo/decisions/object', name: 'objectionMustBeNew', instead: allow },
  { what: 'a part of the text', file: 'acuerdo/decisions/object', name: 'partMustBeInTheText', instead: allow },
  { what: 'what a return takes away', file: 'acuerdo/standing', name: 'supersede', instead: '(record) => record' },
  { what: 'a new vote replaces the old one', file: 'acuerdo/standing', name: 'replaceOf', instead: '(acts) => acts' },
  { what: 'effects that are still true', file: 'acuerdo/effects', name: 'effectsMustAgreeWithTerms', instead: allow },
  {
    what: 'what still holds at publication',
    file: 'acuerdo/decisions/publish',
    name: 'revisionMustStillHold',
    instead: allow,
  },
  {
    what: 'the words that an erratum corrects',
    file: 'acuerdo/original',
    name: 'correctionMustNotBeStale',
    instead: allow,
    kind: 'erratum',
  },
  {
    what: 'what an erratum may change',
    file: 'acuerdo/original',
    name: 'correctionMustHold',
    instead: allow,
    kind: 'erratum',
  },
  { what: 'who is spared a sign-off', file: 'acuerdo/path', name: 'needsSignoff', instead: '() => false' },
  {
    what: 'a complete publication',
    file: 'acuerdo/decisions/publish',
    name: 'publicationMustBeComplete',
    instead: allow,
  },
  {
    what: 'somebody to vote',
    file: 'acuerdo/submission',
    name: 'everySectorMustVote',
    instead: allow,
    rules: { quorumSectors: ['government'] },
  },
  { what: 'a text ready for submission', file: 'acuerdo/submission', name: 'textMustBeReady', instead: allow },
];
