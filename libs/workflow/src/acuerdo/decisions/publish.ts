import type { Authority } from '../../authority/actor';
import { isRefusal, refuse, type Decision } from '../../decision';
import { isLocalDate } from '../../time/calendar';
import { localDateOf } from '../../time/zone';
import type { Refusal } from '../../vocabulary';
import type { Publish } from '../commands';
import type { DecisionContext } from '../context';
import { doingMustHold } from '../effects';
import { inForceFrom } from '../entry-into-force';
import type { AcuerdoEvent } from '../events';
import { factOf } from '../facts';
import { nextFolio } from '../folio';
import { correctionMustNotBeStale } from '../original';
import { mustHaveSeenTheRevision } from '../revision';
import { secretariatInTermOf } from '../secretariat';
import type { Publication, ReadyToPublish } from '../state';

/** Gives the act its folio, and moves the terms that it moves. */
export function publish(command: Publish, state: ReadyToPublish, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = mayPublish(state, ctx);
  if (isRefusal(by)) return by;
  const no =
    mustHaveSeenTheRevision(command.seen, state) ??
    correctionMustNotBeStale(state.revision.correction, ctx.original) ??
    publicationMustBeComplete(command);
  if (no) return no;
  const { place, session, signatories } = command;
  const { number, hash, effects, entryIntoForce } = state.revision;
  const { now, body } = ctx;
  const date = localDateOf(now, body.timeZone);
  const publication: Publication = {
    revision: number,
    hash,
    folio: nextFolio(body, date),
    date,
    inForceFrom: inForceFrom(entryIntoForce, date),
    place,
    session,
    signatories: signatories.toSorted((a, b) => a.order - b.order),
    effectsApplied: effects,
    at: now,
    by,
  };
  return { events: [{ type: 'acuerdo_published', ...factOf(state, now, by), publication }] };
}

/** Judges an erratum's words too where those of its act are at hand. */
export function mayPublish(state: ReadyToPublish, ctx: DecisionContext): Authority | Refusal {
  const secretariat = secretariatInTermOf(state, ctx);
  if (isRefusal(secretariat)) return secretariat;
  return revisionMustStillHold(state, ctx) ?? secretariat;
}

/** What was true of the text at submission may have become false since: of its effects, its date, the words it corrects. */
function revisionMustStillHold({ revision }: ReadyToPublish, ctx: DecisionContext): Refusal | null {
  const stale = ctx.original ? correctionMustNotBeStale(revision.correction, ctx.original) : null;
  return stale ?? doingMustHold(revision, ctx);
}

/** What the text left open for publication to supply. */
function publicationMustBeComplete({ place, session, signatories }: Publish): Refusal | null {
  const orders = signatories.map((signatory) => signatory.order);
  const complete = {
    place: place.trim() !== '',
    'session.name': session.name.trim() !== '',
    'session.date': isLocalDate(session.date),
    signatories: signatories.length > 0,
    'signatories.office': signatories.every((signatory) => signatory.office.trim() !== ''),
    'signatories.order': new Set(orders).size === orders.length,
  };
  const missing = Object.entries(complete).filter(([, supplied]) => !supplied);
  return missing.length > 0 ? refuse('PUBLICATION_INCOMPLETE', { missing: missing.map(([field]) => field) }) : null;
}
