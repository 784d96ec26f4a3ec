import type { AnyRefusal } from '@acuerda/contracts';
import { canonicalJson, type ActDocument } from '@acuerda/document';
import {
  decide,
  decideBody,
  isRefusal,
  type AcuerdoCommand,
  type AcuerdoEvent,
  type BodyCommand,
  type BodyEvent,
  type Decision,
} from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { factsOfText } from '../../../drafting/text-facts';
import { actorOf } from '../../../platform/access/actor';
import type { Viewer } from '../../../platform/access/viewer';
import { maySeeAcuerdo } from '../../acuerdos.policy';
import { isOfBody, type Asker, type Call } from '../history';
import type { Timeline } from './timeline';

/** A command, and who says it; the system says no more than `advance`. */
export interface Question {
  acuerdoId: string | null;
  by: Asker | null;
  command: AcuerdoCommand | BodyCommand;
}

interface Moment {
  /** The journal stood here. */
  position: number;
  now: Instant;
  /** What the draft held. */
  text: ActDocument | null;
}

const viewerOf = ({ personId, administrator }: Asker): Viewer => ({ accountId: personId, administrator, locale: 'es' });

/** What the rules say to a command at a moment of the journal. */
export function judge(
  timeline: Timeline,
  { command, acuerdoId, by }: Question,
  { position, now, text }: Moment,
): Decision<AcuerdoEvent | BodyEvent> {
  const body = timeline.bodyAt(position);
  const actor = actorOf(by && viewerOf(by));
  if (isOfBody(command)) return decideBody(command, body, { now, actor });
  if (!body || acuerdoId === null) return { refused: 'BODY_UNKNOWN', facts: {} };
  const state = timeline.acuerdoAt(acuerdoId, position);
  const isSubmitted = text && state && command.type === 'submit';
  const document = isSubmitted ? { document: factsOfText(text, { body, now, kind: state.kind }) } : {};
  return decide(command, state, { now, actor, body, ...document });
}

/** What the api says to whom it does not show the body or the acuerdo; null where it shows it. */
export function unseen(
  timeline: Timeline,
  { command, acuerdoId, by }: Call,
  { position, now }: Moment,
): AnyRefusal | null {
  const body = timeline.bodyAt(position);
  const isMember = body?.appointments.some(({ personId }) => personId === by.personId) ?? false;
  if (isOfBody(command)) return isMember || by.administrator ? null : { refused: 'BODY_UNKNOWN', facts: {} };
  const state = acuerdoId === null ? null : timeline.acuerdoAt(acuerdoId, position);
  const isShown =
    command.type === 'create' ||
    (body && state !== null && maySeeAcuerdo(viewerOf(by), state, { body, now }, 'inside'));
  return isMember && isShown ? null : { refused: 'ACUERDO_UNKNOWN', facts: {} };
}

/** As it comes over the wire. */
const plainly = ({ refused, facts }: AnyRefusal): string =>
  canonicalJson(JSON.parse(JSON.stringify({ refused, facts })));

export const isSameRefusal = (a: unknown, b: AnyRefusal): boolean => isRefusal(a) && plainly(a) === plainly(b);
