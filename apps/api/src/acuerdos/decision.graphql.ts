import {
  isAppointmentInForce,
  nextStepAt,
  questionOf,
  signoffProgress,
  voteProgress,
  type AcuerdoState,
  type Revision,
  type Rules,
} from '@acuerda/workflow';
import { presentAct, presentRule } from '../bodies/body.graphql';
import type { Rule } from '../bodies/body.models';
import type { BodyNow } from '../bodies/bodies';
import { personOf, seatIn } from './acuerdo.graphql';
import type { AcuerdoView } from './acuerdos';
import type {
  Objection,
  SignoffRound,
  Statement,
  Tally,
  ViewerSeat,
  VoteExtension,
  VoteRound,
} from './decision.models';
import { must } from '../platform/must';

/** The revision that is being decided, or was decided last. */
export const lastRevision = (acuerdo: AcuerdoState): Revision | null => acuerdo.revisions.at(-1) ?? null;

const rulesOf = ({ ruleSetVersion }: Revision, { body }: BodyNow): Rules =>
  must(
    body.ruleSets.find(({ version }) => version === ruleSetVersion),
    'rule set',
  ).rules;

export function presentVote({ acuerdo, at }: AcuerdoView): VoteRound | null {
  const revision = lastRevision(acuerdo);
  if (!revision) return null;
  const rules = rulesOf(revision, at);
  const open = acuerdo.status === 'member_review' ? acuerdo : null;
  const closure = acuerdo.closures.findLast((candidate) => candidate.revision === revision.number) ?? null;
  const progress = open && voteProgress(open, at.body, at.now);
  const tally = progress?.tally ?? closure?.tally;
  return {
    revision: revision.number,
    open: open !== null,
    openedAt: open?.vote.openedAt ?? null,
    deadline: open?.vote.deadline ?? null,
    deadlineAt: open?.vote.deadlineAt ?? null,
    extended: open?.vote.extended ?? acuerdo.extensions.some((extension) => extension.revision === revision.number),
    extension: extensionOf(acuerdo, revision),
    quorumMissedAt: open?.vote.quorumMissedAt ?? null,
    electorate: revision.electorate.map((seatId) => seatIn(seatId, at)),
    castingSeat: rules.castingSeat.value === null ? null : seatIn(rules.castingSeat.value, at),
    rules: rulesNamed(VOTE_RULES, rules),
    votes: acuerdo.votes.filter(({ standing }) => standing !== 'replaced').map((vote) => withQuestion(vote, at)),
    quorum: {
      needed: tally?.quorum ?? 0,
      present: tally ? tally.approve + tally.reject + tally.abstain : 0,
      electorate: revision.electorate.length,
      missingSectors: progress?.quorum.missingSectors ?? [],
      holds: progress?.hasQuorum ?? closure !== null,
      rule: presentRule('quorum', rules.quorum),
      majority: presentRule('majority', rules.majority),
    },
    tally: tallyOf(tally),
    outcome: closure?.outcome ?? null,
    cause: closure?.cause ?? null,
    closedAt: closure?.closedAt ?? null,
    nextStepAt: open && nextStepAt(open, at),
  };
}

const VOTE_RULES = [
  'quorum',
  'quorumSectors',
  'majority',
  'abstentions',
  'castingSeat',
  'secondThoughtsMinutes',
  'notAdopted',
] as const;

const SIGNOFF_RULES = [
  'signoff',
  'objectionWindowDays',
  'objectionSilence',
  'maintainedObjection',
  'dayCount',
  'erratumSignoff',
] as const;

const rulesNamed = (names: readonly (keyof Rules)[], rules: Rules): Rule[] =>
  names.map((name) => presentRule(name, rules[name]));

function extensionOf({ extensions }: AcuerdoState, { number }: Revision): VoteExtension | null {
  const extension = extensions.findLast(({ revision }) => revision === number);
  if (!extension) return null;
  const { from, to, reason, at, by } = extension;
  return { from, to, reason, at, personId: personOf(by) };
}

const tallyOf = (tally: Tally | undefined): Tally => ({
  approve: tally?.approve ?? 0,
  reject: tally?.reject ?? 0,
  abstain: tally?.abstain ?? 0,
});

export function presentSignoff({ acuerdo, at }: AcuerdoView): SignoffRound | null {
  const revision = lastRevision(acuerdo);
  if (!revision) return null;
  const open = acuerdo.status === 'civil_society_signoff';
  const rules = rulesOf(revision, at);
  return {
    revision: revision.number,
    open,
    seats: revision.signoffSeats.map((seatId) => seatIn(seatId, at)),
    signoffs: acuerdo.signoffs.filter(({ standing }) => standing !== 'replaced').map((one) => withQuestion(one, at)),
    required: revision.signoffSeats.length > 0,
    objectionsUntil:
      acuerdo.status === 'civil_society_signoff' ? signoffProgress(acuerdo, at.body, at.now).objectionsUntil : null,
    rule: presentRule('signoff', rules.signoff),
    rules: rulesNamed(SIGNOFF_RULES, rules),
    nextStepAt: open ? nextStepAt(acuerdo, at) : null,
  };
}

export function presentObjections({ acuerdo, at }: AcuerdoView): Objection[] {
  const silences = acuerdo.status === 'civil_society_signoff' ? signoffProgress(acuerdo, at.body, at.now).silences : [];
  return acuerdo.objections.map(({ seatId, answers, ...objection }) => ({
    ...withQuestion(objection, at),
    seat: seatIn(seatId, at),
    silenceCountsAt: silences.find(({ objectionId }) => objectionId === objection.id)?.countsAt ?? null,
    answers: answers.map(({ kind, reasons, at: answeredAt, by }) => ({
      accepted: kind === 'accept',
      reasons,
      at: answeredAt,
      personId: personOf(by),
    })),
  }));
}

export const presentStatements = ({ acuerdo, at }: AcuerdoView): Statement[] =>
  acuerdo.statements.map((statement) => withQuestion(statement, at));

/** What somebody did by an appointment, with the later record that questions it. */
function withQuestion<Deed extends { appointmentId: string; at: string }>(deed: Deed, { body }: BodyNow) {
  const question = questionOf(deed, body);
  return { ...deed, question: question && { ...question, act: presentAct(question.act, body) } };
}

/** The seats of the viewer whose appointment is in force. */
export function presentViewerSeats({ at, viewer }: AcuerdoView): ViewerSeat[] {
  return at.body.appointments.flatMap((appointment) => {
    const { personId, post, capacity, act } = appointment;
    if (personId !== viewer.accountId || post.kind !== 'seat') return [];
    if (!isAppointmentInForce(appointment, at.body, at.now)) return [];
    return [
      {
        seat: seatIn(post.seatId, at),
        capacity,
        act: presentAct(appointment.prolongations.at(-1)?.act ?? act, at.body),
      },
    ];
  });
}
