import { canonicalJson, hashDocument } from '@acuerda/document';
import { isRefusal } from '@acuerda/workflow';
import type { Call } from '../history';
import { anomaly, type Anomaly } from './anomaly';
import type { Asked } from './asked';
import type { Evidence } from './evidence';
import { judge, type Question } from './judge';
import { eventOf, type Decision } from './timeline';

/** Every decision is what the rules say to its command on exactly what stands before it, at its instant. */
export const checkDecisions = (evidence: Evidence): Anomaly[] =>
  evidence.asked
    .filter(({ decision }) => decision.first <= evidence.timeline.end + 1)
    .flatMap((asked) => [...checkEvents(evidence, asked), ...checkInstant(asked), ...checkText(evidence, asked)]);

const at = ({ first: position, commandId }: Decision) => ({ position, commandId });

function checkEvents({ timeline, history }: Evidence, { decision, calls }: Asked): Anomaly[] {
  const { acuerdoId, actorId, now, first, entries, commandType } = decision;
  const questions: Question[] = actorId === null ? [{ acuerdoId, by: null, command: { type: 'advance' } }] : calls;
  const stands = canonicalJson(entries.map(eventOf));
  const judged = questions.map((question) => {
    const hash = question.command.type === 'submit' ? question.command.hash : '';
    return judge(timeline, question, { position: first - 1, now, text: history.texts.get(hash) ?? null });
  });
  if (judged.some((said) => !isRefusal(said) && plainly(said.events) === stands)) return [];
  // Nobody asked for it, which is another anomaly's.
  if (judged.length === 0) return [];
  return [anomaly('not_serial', { ...at(decision), says: `${commandType}: ${JSON.stringify(judged[0])}` })];
}

const plainly = (events: unknown): string => canonicalJson(JSON.parse(JSON.stringify(events)));

/** The instant is read while the command is under way. */
function checkInstant({ decision, calls }: Asked): Anomaly[] {
  const isWithin = ({ legal }: Call) => legal.from <= decision.now && decision.now <= legal.to;
  if (calls.length === 0 || calls.some(isWithin)) return [];
  const says = `${decision.now}, not within ${JSON.stringify(calls[0]?.legal)}`;
  return [anomaly('outside_its_time', { ...at(decision), says })];
}

/** What was submitted is what the draft held, and what the person saw. */
function checkText({ drafts }: Evidence, { decision, calls, span }: Asked): Anomaly[] {
  const submitted = decision.entries.map(eventOf).find((event) => event.type === 'revision_submitted');
  if (!submitted || calls.length === 0) return [];
  const { hash } = submitted.revision;
  const held = drafts.textsIn(decision.acuerdoId, span).map(hashDocument);
  const isSeen = calls.some(({ command }) => command.type === 'submit' && command.hash === hash);
  return held.includes(hash) && isSeen ? [] : [anomaly('unseen_text', { ...at(decision), says: hash })];
}
