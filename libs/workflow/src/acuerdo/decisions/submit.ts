import type { Authority } from '../../authority/actor';
import { bodyTermInForce } from '../../body/terms';
import { isRefusal, refuse, type Decision } from '../../decision';
import { endOfTerm } from '../../time/zone';
import type { Refusal } from '../../vocabulary';
import type { Submit } from '../commands';
import type { DecisionContext, DocumentFacts } from '../context';
import { deadlineMustBeAhead, defaultDeadline } from '../deadline';
import { effectsMustAgreeWithTerms } from '../effects';
import type { AcuerdoEvent } from '../events';
import { factOf } from '../facts';
import { secretariatOfBodyInForce } from '../secretariat';
import { civilSocietySeats } from '../signoff/seats';
import type { Draft, Revision } from '../state';
import { votingSeatsInForce } from '../vote/electorate';

/** Freezes the draft as a revision: what people decide on from here. */
export function submit(command: Submit, state: Draft, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = maySubmit(ctx);
  if (isRefusal(by)) return by;
  const { body, now, document } = ctx;
  const term = bodyTermInForce(body, now);
  const ruleSet = body.ruleSets.at(-1);
  if (!document || !term || !ruleSet) return refuse('DOCUMENT_MISSING');
  const { deadline = defaultDeadline(ruleSet.rules.voteDays.value, body, term.id, now) } = command;
  const no = mustHaveSeenTheDraft(command, document) ?? deadlineMustBeAhead(deadline, body, term.id, now);
  if (no) return no;
  const revision: Revision = {
    number: state.revisions.length + 1,
    hash: document.hash,
    submittedAt: now,
    submittedBy: by,
    effects: document.effects,
    partIds: document.partIds,
    ruleSetVersion: ruleSet.version,
    bodyTermId: term.id,
    electorate: votingSeatsInForce(body, now),
    signoffSeats: civilSocietySeats(body),
  };
  const deadlineAt = endOfTerm(deadline, body.timeZone);
  return { events: [{ type: 'revision_submitted', ...factOf(state, now, by), revision, deadline, deadlineAt }] };
}

/** Judges the text too where it is at hand. */
export function maySubmit(ctx: DecisionContext): Authority | Refusal {
  const secretariat = secretariatOfBodyInForce(ctx);
  if (isRefusal(secretariat)) return secretariat;
  return someoneMustVote(ctx) ?? someoneMustSignOff(ctx) ?? textMustBeReady(ctx) ?? secretariat;
}

const someoneMustVote = ({ body, now }: DecisionContext): Refusal | null =>
  votingSeatsInForce(body, now).length > 0 ? null : refuse('NO_VOTING_SEAT_IN_FORCE', { missing: 'appointment' });

const someoneMustSignOff = ({ body }: DecisionContext): Refusal | null =>
  civilSocietySeats(body).length > 0 ? null : refuse('NO_CIVIL_SOCIETY_SEAT', { missing: 'civil_society_seat' });

function textMustBeReady({ document, body, now }: DecisionContext): Refusal | null {
  if (!document) return null;
  const { lintErrors, effects } = document;
  return lintErrors.length > 0
    ? refuse('LINT_ERRORS', { errors: lintErrors })
    : effectsMustAgreeWithTerms(effects, body, now);
}

const mustHaveSeenTheDraft = ({ hash }: Submit, document: DocumentFacts): Refusal | null =>
  hash === document.hash ? null : refuse('REVISION_STALE', { seen: { hash }, current: { hash: document.hash } });
