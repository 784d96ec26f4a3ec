import { Injectable, Logger } from '@nestjs/common';
import { chaseKey, overdueOf, secretariatOf, type ChaseItem, type Notice } from '@acuerda/notifications';
import { addDays, defaultRules, localDateOf, localInstant, type BodyState } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { readUnderDecision } from '../acuerdos/acuerdo-state';
import { Bodies } from '../bodies/bodies';
import { loadBody } from '../bodies/body-state';
import { Accounts } from '../identity/accounts';
import { Clock } from '../platform/clock/clock';
import { must } from '../platform/must';
import { BodyScope } from '../platform/transaction/body-scope';
import { NoticeMails } from './mails/mail-notices';
import { keepList, lockList } from './chase-lists';
import { forgetOld } from './forget-old';
import { recordNotices } from './record-notices';
import { unreachedAddresses } from './unreached-addresses';

/** What an administrator may know of a body: who holds what, and nothing of its acuerdos. */
const ofTheRoster = ({ matter }: ChaseItem): boolean => matter === 'secretariat_missing' || matter === 'seat_vacant';

/**
 * Tells the secretariat what has become overdue: once a local day, at the hour of its reminders, and only when
 * something is there that the last list had not. Without a secretariat in office the administrators are told of that.
 */
@Injectable()
export class ChaseList {
  private readonly logger = new Logger('chase-list');
  /** By body, when to look again: until then nothing can be due. */
  private readonly looksAgain = new Map<string, Instant>();

  constructor(
    private readonly bodies: Bodies,
    private readonly scope: BodyScope,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly mails: NoticeMails,
  ) {}

  /** Goes through every body; one that fails holds up no other. Safe in several workers at once. */
  async go(): Promise<void> {
    const now = await this.clock.legalNow();
    for (const { id } of await this.bodies.all()) {
      if (now < (this.looksAgain.get(id) ?? now)) continue;
      await this.goThrough(id, now).then(
        (instant) => this.looksAgain.set(id, instant),
        (error: unknown) => this.logger.error({ bodyId: id, error }),
      );
    }
  }

  /** @returns when there can be something to do again */
  private goThrough(bodyId: string, now: Instant): Promise<Instant> {
    return this.scope.within(bodyId, async (manager) => {
      const body = must(await loadBody(manager, bodyId), 'body');
      const today = localDateOf(now, body.timeZone);
      const hour = hourOf(body, today);
      if (now < hour) return hour;
      const last = await lockList(manager, bodyId);
      if (last.day === null || last.day < today) {
        await forgetOld(manager, bodyId, now);
        const unreached = await unreachedAddresses(manager, bodyId);
        const items = overdueOf({ acuerdos: await readUnderDecision(manager, bodyId), body, unreached, now });
        await keepList(manager, bodyId, today, items);
        const known = new Set(last.items.map(chaseKey));
        if (items.some((item) => !known.has(chaseKey(item)))) await this.tell(manager, { body, today, items, now });
      }
      return hourOf(body, addDays(today, 1));
    });
  }

  private async tell(manager: EntityManager, { body, today, items, now }: List): Promise<void> {
    const secretariat = secretariatOf(body, now);
    const told = secretariat.length > 0 ? items : items.filter(ofTheRoster);
    const people =
      secretariat.length > 0 ? secretariat : (await this.accounts.administrators(manager)).map(({ id }) => id);
    const notices = people.map((personId): Notice => ({
      kind: 'overdue',
      facts: { items: told },
      personId,
      cause: `day:${today}`,
      at: now,
      acuerdo: null,
      because: [secretariat.length > 0 ? 'secretariat' : 'administrator'],
      by: null,
      mail: true,
    }));
    await this.mails.write(manager, await recordNotices(manager, body.id, notices), { body, acuerdo: null, now });
  }
}

interface List {
  body: BodyState;
  today: LocalDate;
  items: ChaseItem[];
  now: Instant;
}

/** When the body is reminded of things on that day. */
function hourOf(body: BodyState, day: LocalDate): Instant {
  const { reminderTime } = body.ruleSets.at(-1)?.rules ?? defaultRules();
  return localInstant(day, reminderTime.value, body.timeZone);
}
