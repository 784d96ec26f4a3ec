import type { AcuerdoState, BodyState } from '@acuerda/workflow';
import type { ActDocument } from '@acuerda/document';
import type { EntityManager } from 'typeorm';
import { guestsOf } from '../acuerdos/acuerdo-state';
import { compareAcuerdos } from '../acuerdos/compare-acuerdos';
import { compareAttachments } from '../bodies/attachments/compare-attachments';
import { compareBody } from '../bodies/compare-body';
import { compareGuests } from '../bodies/guests';
import { compareThreads } from '../comments/compare-threads';
import { compareRevisions } from '../drafting/compare-revisions';
import { findRevision } from '../drafting/drafts';
import type { TableFault } from '../platform/database/compare-rows';
import { readJournal } from '../platform/journal/journal';
import { verifyHead, verifyPersonal } from '../platform/journal/verify-beside';
import { verifyJournal, type JournalFault } from '../platform/journal/verify-journal';
import type { BodyScope } from '../platform/transaction/body-scope';
import { comparePublications } from '../publication/compare-publications';
import type { PublishedAct } from '../publication/publication-record';
import { replayJournal, type Replay } from './replay-journal';

export interface JournalCheck {
  entries: number;
  /** The first thing that is not as the journal says, or the first entry that can't be right. */
  fault: JournalFault | TableFault | null;
}

/**
 * Reads a body's journal from its first entry, folds it, and compares the result with the tables row for row. All of it
 * is read in one snapshot, so it may run beside a working installation.
 */
export function checkJournal(scope: BodyScope, bodyId: string): Promise<JournalCheck> {
  return scope.snapshot(bodyId, async (manager) => {
    const journal = await readJournal(manager, bodyId);
    const entries = journal.map(({ entry }) => entry);
    const broken =
      verifyJournal(journal) ??
      (await verifyHead(manager, bodyId, entries)) ??
      (await verifyPersonal(manager, bodyId, entries));
    if (broken) return { entries: entries.length, fault: broken };

    const replay = replayJournal(entries);
    if ('reason' in replay) return { entries: entries.length, fault: replay };
    return { entries: entries.length, fault: await compareTables(manager, bodyId, replay) };
  });
}

async function compareTables(manager: EntityManager, bodyId: string, replay: Replay): Promise<TableFault | null> {
  const acuerdos = [...replay.acuerdos.values()];
  const states = acuerdos.map(({ state }) => state);
  return (
    (await compareBody(manager, bodyId, replay.body)) ??
    (replay.body && (await compareAttachments(manager, replay.body))) ??
    (replay.body && (await compareAcuerdos(manager, replay.body, acuerdos))) ??
    (replay.body && (await compareGuests(manager, bodyId, guestScopes(replay.body, states)))) ??
    (await compareRevisions(manager, bodyId, states)) ??
    (await compareThreads(manager, bodyId, [...replay.threads.values()])) ??
    (await comparePublications(manager, bodyId, await withTexts(manager, replay)))
  );
}

const guestScopes = (body: BodyState, acuerdos: readonly AcuerdoState[]) => [
  { bodyId: body.id, scopeId: body.id, timeZone: body.timeZone, invitations: body.invitations },
  ...acuerdos.map((acuerdo) => ({ ...guestsOf(acuerdo, body), invitations: acuerdo.invitations })),
];

/** The texts that were published. Each stands in its table, or the comparison before this one had found it missing. */
async function withTexts(manager: EntityManager, { published }: Replay): Promise<Omit<PublishedAct, 'original'>[]> {
  const texts: Omit<PublishedAct, 'original'>[] = [];
  for (const { acuerdo, body } of published) {
    const revision = await findRevision(manager, acuerdo.bodyId, acuerdo.id, acuerdo.revision.number);
    texts.push({ acuerdo, body, text: revision?.document as ActDocument });
  }
  return texts;
}
