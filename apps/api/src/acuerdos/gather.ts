import { amendingAct, extendingAct, type ActDocument } from '@acuerda/document';
import {
  doingMustHold,
  isRefusal,
  refuse,
  type AcuerdoCommand,
  type AcuerdoState,
  type BodyState,
  type Create,
  type DocumentFacts,
  type OriginalAct,
  type Refusal,
} from '@acuerda/workflow';
import type { Effect, Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { termFactsOf } from '../bodies/term-facts';
import { emptyDocument, findRevision, lockDraft } from '../drafting/drafts';
import { factsOfText } from '../drafting/text-facts';
import type { DecisionScope } from '../platform/transaction/command-runner';
import { lockAcuerdo } from './acuerdo-state';
import { extensionBackground } from './extension-background';
import { findStandingAct, type StandingAct } from './original-acts';

/** What a decision on an acuerdo reads besides its state. */
export interface Material {
  /** The draft as it begins, or as it is submitted. */
  text: ActDocument | null;
  document?: DocumentFacts;
  original?: OriginalAct;
}

/** Terms that a new draft is to extend, and their new last day. */
export interface Extension {
  termIds: string[];
  to: LocalDate;
}

interface Asked {
  command: AcuerdoCommand;
  acuerdoId: string;
  /** Null for a command that creates it. */
  before: AcuerdoState | null;
  body: BodyState;
  /** With which a new draft begins, where the person brings one. */
  brought?: ActDocument;
  extension?: Extension;
}

/** Reads, under the locks that are held, the text and the act that the command is about. */
export async function gather(scope: DecisionScope, asked: Asked): Promise<Material | Refusal> {
  const { manager, bodyId } = scope;
  const { command, before } = asked;
  switch (command.type) {
    case 'create': {
      const standing = await standingActOf(manager, bodyId, command.original);
      const text = asked.extension
        ? extensionOf(asked.extension, asked.body, scope.now)
        : await beginning(manager, bodyId, command, { brought: asked.brought, standing });
      return isRefusal(text) ? text : { text, ...originalOf(standing) };
    }
    case 'submit': {
      const text = await lockDraft(manager, bodyId, asked.acuerdoId);
      const standing = await standingActOf(manager, bodyId, before?.original);
      if (!text || !before) return { text };
      const document = factsOfText(text, {
        body: asked.body,
        now: scope.now,
        kind: before.kind,
        standing: standing?.text,
      });
      return { text, document, ...originalOf(standing) };
    }
    case 'publish':
      return { text: null, ...originalOf(await standingActOf(manager, bodyId, before?.original)) };
    default:
      return { text: null };
  }
}

const standingActOf = async (manager: EntityManager, bodyId: string, id: string | null | undefined) =>
  id ? findStandingAct(manager, bodyId, id) : null;

const originalOf = (standing: StandingAct | null): { original?: OriginalAct } =>
  standing ? { original: standing.original } : {};

/** An erratum begins with the words that it corrects, an amendment by naming its act, any other as the person likes. */
async function beginning(
  manager: EntityManager,
  bodyId: string,
  { kind, copiedFrom }: Create,
  { brought, standing }: { brought: ActDocument | undefined; standing: StandingAct | null },
): Promise<ActDocument | Refusal> {
  if (kind === 'erratum' && standing?.text) return standing.text;
  if (brought) return brought;
  if (kind === 'amendment' && standing?.publication) {
    return amendingAct({ original: standing.publication, newId: randomUUID });
  }
  if (copiedFrom === undefined) return emptyDocument();
  const last = (await lockAcuerdo(manager, bodyId, copiedFrom))?.revisions.at(-1);
  const revision = last && (await findRevision(manager, bodyId, copiedFrom, last.number));
  return revision?.document ?? refuse('ACUERDO_UNKNOWN', { acuerdoId: copiedFrom });
}

/** It begins with what the record knows: how the terms came to end when they do, and what is to become of them. */
function extensionOf({ termIds, to }: Extension, body: BodyState, now: Instant): ActDocument | Refusal {
  if (termIds.length === 0) return refuse('TERM_UNKNOWN');
  const terms = body.terms.filter(({ id }) => termIds.includes(id));
  const effects = termIds.map((termId): Effect => {
    const from = terms.find(({ id }) => id === termId)?.endsOn ?? to;
    return { id: termId, kind: 'extend_term', termId, from, to };
  });
  const refusal = doingMustHold({ effects, entryIntoForce: { kind: 'on_publication' } }, { body, now });
  if (refusal) return refusal;
  const facts = termFactsOf(body, now).filter(({ id }) => termIds.includes(id));
  return extendingAct({ terms: facts, to, background: extensionBackground(body, terms), newId: randomUUID });
}
