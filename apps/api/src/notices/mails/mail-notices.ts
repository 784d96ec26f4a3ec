import { Injectable, Logger } from '@nestjs/common';
import { mandatoryBecause, stillMatters, type MailFacts } from '@acuerda/notifications';
import type { AcuerdoState, BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { Accounts, type Account } from '../../identity/accounts';
import { PublicAddress } from '../../platform/address/public-address';
import { MAIL_TOPIC } from '../../platform/mail/mail.tokens';
import type { MailMessage } from '../../platform/mail/mail-message';
import { writeOutbox, type OutboxMessage } from '../../platform/outbox/write-outbox';
import { preferenceKey, switchedOff } from '../mail-preferences';
import type { RecordedNotice } from '../record-notices';
import { unsubscribePath, unsubscribeTokens } from '../unsubscribing';
import { changedSince } from './changed-since';
import { composeMail } from './compose';
import { mailReasons } from './reasons';

/** Where people choose what mail they have. */
export const PREFERENCES_PATH = '/app/notificaciones';

interface Situation {
  body: BodyState;
  /** As it stands now; null for notices about no acuerdo. */
  acuerdo: AcuerdoState | null;
  now: Instant;
}

/** Puts mails about notices into the outbox, for those who want them and while there is something to tell. */
@Injectable()
export class NoticeMails {
  private readonly logger = new Logger('notices');

  constructor(
    private readonly accounts: Accounts,
    private readonly address: PublicAddress,
  ) {}

  /** In the caller's transaction: a notice and its mail are written together. */
  async write(manager: EntityManager, recorded: readonly RecordedNotice[], situation: Situation): Promise<void> {
    const due = recorded.filter(({ notice }) => notice.mail && stillMatters(notice, situation));
    if (due.length === 0) return;
    const people = due.map(({ notice }) => notice.personId);
    const off = await switchedOff(manager, people);
    const tokens = await unsubscribeTokens(manager, people);
    const accounts = new Map((await this.accounts.findMany(people, manager)).map((one) => [one.id, one]));

    const messages: OutboxMessage[] = [];
    for (const one of due) {
      const { personId, kind } = one.notice;
      const account = accounts.get(personId);
      const mandatory = mandatoryBecause(kind, personId, [situation.body], situation.now) !== null;
      if (!account || (!mandatory && off.has(preferenceKey(personId, kind)))) continue;
      const token = mandatory ? undefined : tokens.get(personId);
      const unsubscribeUrl = token === undefined ? null : this.address.url(unsubscribePath(token, kind));
      try {
        const message = await this.compose(manager, one, account, situation, unsubscribeUrl);
        if (message) messages.push(message);
      } catch (error) {
        // What cannot be written to one person stands in the application all the same, and keeps nobody else waiting.
        this.logger.error({ notification: one.id, kind, error });
      }
    }
    await writeOutbox(manager, messages);
  }

  private async compose(
    manager: EntityManager,
    { id, notice }: RecordedNotice,
    account: Account,
    { body, acuerdo, now }: Situation,
    unsubscribeUrl: string | null,
  ): Promise<OutboxMessage | null> {
    const facts: MailFacts = {
      locale: account.locale,
      body: { name: body.name, timeZone: body.timeZone, holidays: body.calendars.at(-1)?.holidays ?? [] },
      recipient: {
        name: account.name,
        reasons: mailReasons(notice, body, now),
        preferencesUrl: this.address.url(PREFERENCES_PATH),
        unsubscribeUrl,
      },
      now,
    };
    const text = await composeMail({
      notice,
      account,
      body,
      acuerdo,
      changedFor: (seatId, revision) => changedSince(manager, acuerdo, seatId, revision),
      url: (path) => this.address.url(path),
      facts,
    });
    if (!text) return null;
    const payload: MailMessage = {
      kind: notice.kind,
      to: account.email,
      ...text,
      ...(unsubscribeUrl !== null && { unsubscribe: { url: unsubscribeUrl } }),
      date: now,
    };
    return { bodyId: body.id, topic: MAIL_TOPIC, key: `notice:${id}`, payload: { ...payload } };
  }
}
