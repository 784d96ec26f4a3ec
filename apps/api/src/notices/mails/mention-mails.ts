import { Injectable, Logger } from '@nestjs/common';
import { mentionsMail, type MailMention } from '@acuerda/notifications';
import type { BodyState } from '@acuerda/workflow';
import { isInternal, type Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { readAcuerdo } from '../../acuerdos/acuerdo-state';
import type { MentionedComment } from '../../comments/mentioned-comments';
import type { Account } from '../../identity/accounts';
import { PublicAddress } from '../../platform/address/public-address';
import { MAIL_TOPIC } from '../../platform/mail/mail.tokens';
import type { MailMessage } from '../../platform/mail/mail-message';
import { writeOutbox, type OutboxMessage } from '../../platform/outbox/write-outbox';
import { preferenceKey, switchedOff } from '../mail-preferences';
import { threadPath } from '../notice-path';
import { unsubscribePath, unsubscribeTokens } from '../unsubscribing';
import { PREFERENCES_PATH } from './mail-notices';

interface Gathered {
  body: BodyState;
  now: Instant;
  /** By which the mail is known: there is one an hour. */
  hour: Instant;
  /** Whoever is mentioned, or said something. */
  people: readonly Account[];
  mentions: readonly MentionedComment[];
}

/** Puts mails about mentions into the outbox, one for each person who wants them. */
@Injectable()
export class MentionMails {
  private readonly logger = new Logger('mentions');

  constructor(private readonly address: PublicAddress) {}

  async write(manager: EntityManager, { body, now, hour, people, mentions }: Gathered): Promise<void> {
    const told = [...new Set(mentions.map(({ personId }) => personId))];
    if (told.length === 0) return;
    const off = await switchedOff(manager, told);
    const tokens = await unsubscribeTokens(manager, told);
    const accounts = new Map(people.map((account) => [account.id, account]));
    const titles = new Map<string, string>();
    for (const id of new Set(mentions.map(({ acuerdoId }) => acuerdoId))) {
      titles.set(id, (await readAcuerdo(manager, body.id, id))?.title ?? '');
    }
    const toldOf = ({ acuerdoId, threadId, circle, authorId, at, words, quote }: MentionedComment): MailMention => ({
      title: titles.get(acuerdoId) ?? '',
      by: accounts.get(authorId)?.name ?? '—',
      at,
      words,
      quote,
      internal: isInternal(circle),
      url: this.address.url(threadPath(body.slug, acuerdoId, threadId)),
    });

    const messages: OutboxMessage[] = [];
    for (const personId of told) {
      const account = accounts.get(personId);
      const token = tokens.get(personId);
      if (!account || token === undefined || off.has(preferenceKey(personId, 'mentioned'))) continue;
      const own = mentions.filter((mention) => mention.personId === personId);
      const unsubscribeUrl = this.address.url(unsubscribePath(token, 'mentioned'));
      try {
        const text = mentionsMail({
          locale: account.locale,
          body: { name: body.name, timeZone: body.timeZone, holidays: body.calendars.at(-1)?.holidays ?? [] },
          recipient: {
            name: account.name,
            reasons: [{ as: 'mentioned' }],
            preferencesUrl: this.address.url(PREFERENCES_PATH),
            unsubscribeUrl,
          },
          now,
          mentions: own.map(toldOf),
          url: this.address.url(pageOfAll(body.slug, own)),
        });
        const payload: MailMessage = {
          kind: 'mentioned',
          to: account.email,
          ...text,
          unsubscribe: { url: unsubscribeUrl },
          date: now,
        };
        const key = `mentions:${body.id}:${personId}:${hour}`;
        messages.push({ bodyId: body.id, topic: MAIL_TOPIC, key, payload: { ...payload } });
      } catch (error) {
        // What cannot be written to one person stands in the application all the same, and keeps nobody else waiting.
        this.logger.error({ personId, kind: 'mentioned', error });
      }
    }
    await writeOutbox(manager, messages);
  }
}

/** The acuerdo that all of it is about, or the body's desk. */
function pageOfAll(slug: string, mentions: readonly MentionedComment[]): string {
  const [acuerdoId, ...others] = new Set(mentions.map((one) => one.acuerdoId));
  return acuerdoId && others.length === 0 ? `/app/${slug}/acuerdos/${acuerdoId}` : `/app/${slug}`;
}
