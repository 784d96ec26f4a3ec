import type { Authority } from '../../authority/actor';
import { bodyTermInForce } from '../../body/terms';
import { isRefusal, refuse, type Decision } from '../../decision';
import { endOfTerm } from '../../time/zone';
import type { Refusal } from '../../vocabulary';
import type { Submit } from '../commands';
import type { DecisionContext, DocumentFacts } from '../context';
import { deadlineMustBeAhead, defaultDeadline } from '../deadline';
import type { AcuerdoEvent } from '../events';
import { factOf } from '../facts';
import { correctionOf, originalMustBePublished } from '../original';
import { needsSignoff } from '../path';
import { secretariatOfBodyInForce } from '../secretariat';
import { civilSocietySeats } from '../signoff/seats';
import type { Draft, Revision } from '../state';
import { peopleMustBeThere, textMustBeReady } from '../submission';
import { votingSeatsInForce } from '../vote/electorate';

/** Freezes the draft as a revision: what people decide on from here. */
export function submit(command: Submit, state: Draft, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = maySubmit(state, ctx);
  if (isRefusal(by)) return by;
  const { body, now, document } = ctx;
  const term = bodyTermInForce(body, now);
  const ruleSet = body.ruleSets.at(-1);
  if (!document || !term || !ruleSet) return refuse('DOCUMENT_MISSING');
  const { deadline = defaultDeadline(ruleSet.rules, body, term.id, now) } = command;
  const no =
    mustHaveSeenTheDraft(command, document) ??
    originalMustBePublished(state.kind, state.original, ctx.original) ??
    deadlineMustBeAhead(deadline, body, term.id, now);
  if (no) return no;
  const revision: Revision = {
    number: state.revisions.length + 1,
    hash: document.hash,
    submittedAt: now,
    submittedBy: by,
    ...(state.kind === 'erratum'
      ? WORDS_ALONE
      : { effects: document.effects, entryIntoForce: document.entryIntoForce }),
    partIds: document.partIds,
    correction: correctionOf(state, ctx),
    ruleSetVersion: ruleSet.version,
    calendarVersion: body.calendars.length,
    bodyTermId: term.id,
    electorate: votingSeatsInForce(body, now),
    signoffSeats: needsSignoff(state, ruleSet.rules) ? civilSocietySeats(body) : [],
  };
  const deadlineAt = endOfTerm(deadline, body.timeZone);
  return { events: [{ type: 'revision_submitted', ...factOf(state, now, by), revision, deadline, deadlineAt }] };
}

/** What an erratum does: its text repeats that of the act, whose effects have been applied long since. */
const WORDS_ALONE = { effects: [], entryIntoForce: { kind: 'on_publication' } } as const satisfies Partial<Revision>;

/** Judges the text too where it is at hand. */
export function maySubmit(state: Draft, ctx: DecisionContext): Authority | Refusal {
  const secretariat = secretariatOfBodyInForce(ctx);
  if (isRefusal(secretariat)) return secretariat;
  return peopleMustBeThere(state, ctx) ?? textMustBeReady(state, ctx) ?? secretariat;
}

const mustHaveSeenTheDraft = ({ hash }: Submit, document: DocumentFacts): Refusal | null =>
  hash === document.hash ? null : refuse('REVISION_STALE', { seen: { hash }, current: { hash: document.hash } });
