import { Injectable } from '@nestjs/common';
import { bareNumber, numberParts } from '@acuerda/document';
import { noticesOf, type NoticedPart, type ToldEvent } from '@acuerda/notifications';
import type { AcuerdoState } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { readAcuerdo } from '../acuerdos/acuerdo-state';
import { loadBody } from '../bodies/body-state';
import { findRevision } from '../drafting/drafts';
import { Clock } from '../platform/clock/clock';
import { entriesOfCommand } from '../platform/journal/journal';
import type { JournalEntry } from '../platform/journal/journal-entry';
import { must } from '../platform/must';
import type { ReceivedMessage } from '../platform/outbox/outbox-relay';
import { BodyScope } from '../platform/transaction/body-scope';
import { NoticeMails } from './mails/mail-notices';
import type { ToTell } from './notices-message';
import { recordNotices } from './record-notices';

/** Tells people what a command brought about: from its entries in the journal, and once however often it is asked to. */
@Injectable()
export class Tell {
  constructor(
    private readonly scope: BodyScope,
    private readonly clock: Clock,
    private readonly mails: NoticeMails,
  ) {}

  async handle({ bodyId, payload }: ReceivedMessage): Promise<void> {
    const { commandId } = payload as unknown as ToTell;
    const now = await this.clock.legalNow();
    const id = must(bodyId, 'body');
    await this.scope.within(id, async (manager) => {
      const entries = await entriesOfCommand(manager, id, commandId);
      const body = await loadBody(manager, id);
      if (!body || entries.length === 0) return;
      const acuerdoId = entries.find((entry) => entry.acuerdoId !== null)?.acuerdoId ?? null;
      const acuerdo = acuerdoId === null ? null : await readAcuerdo(manager, id, acuerdoId);
      const events = entries.map(toldEvent);
      const parts = await partsObjectedTo(manager, acuerdo, events);
      const notices = noticesOf(events, {
        body,
        acuerdo,
        partOf: (revision, partId) => parts.get(partKey(revision, partId)) ?? null,
      });
      await this.mails.write(manager, await recordNotices(manager, id, notices), { body, acuerdo, now });
    });
  }
}

const partKey = (revision: number, partId: string): string => `${revision}/${partId}`;

function toldEvent({ position, type, payload }: JournalEntry): ToldEvent {
  return { position, event: { type, ...(JSON.parse(payload) as object) } as ToldEvent['event'] };
}

/** How readers find the parts that these events' objections are about: as they were numbered when they were objected to. */
async function partsObjectedTo(
  manager: EntityManager,
  acuerdo: AcuerdoState | null,
  events: readonly ToldEvent[],
): Promise<Map<string, NoticedPart>> {
  const ids = new Set(events.flatMap(({ event }) => ('objectionId' in event ? [event.objectionId] : [])));
  const parts = new Map<string, NoticedPart>();
  for (const { id, raisedOn, partId } of acuerdo?.objections ?? []) {
    if (!acuerdo || !ids.has(id)) continue;
    const text = await findRevision(manager, acuerdo.bodyId, acuerdo.id, raisedOn);
    const part = text?.document.content.find(({ attrs }) => attrs.id === partId);
    if (!text || !part) continue;
    const number = bareNumber(numberParts(text.document).get(partId) ?? '');
    parts.set(partKey(raisedOn, partId), { kind: part.attrs.kind, number });
  }
  return parts;
}
