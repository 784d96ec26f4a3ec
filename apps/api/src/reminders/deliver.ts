import type { Instant } from '@acuerda/workflow/vocabulary';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PublicAddress } from '../platform/address/public-address';
import type { MailMessage } from '../platform/mail/mail-message';
import type { MailOutcome } from '../platform/mail/mail-outcome';
import { MAIL_CONNECTIONS, MailTransport } from '../platform/mail/mail-transport';
import { claimMails, keepClaims, settleMails, type ClaimedMail, type SettledMail } from '../platform/mail/mail-rows';
import { must } from '../platform/must';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { unsubscribePath, unsubscribeTokens } from '../notices/unsubscribing';
import { cancelMails } from './cancel-mails';
import { composeReminder } from './compose-reminder';
import { tellOfFailures } from './failed-mails';
import { readMails, type MailToSend } from './mails-to-send';
import { namesIn } from './names-in';
import type { Surroundings } from './surroundings';

/** Milliseconds for which what was read of the world is trusted: then it is read again, and what was sent is written down. */
const trusted = 1_000;

interface Wave {
  mails: Map<string, MailToSend>;
  surroundings: Surroundings;
  people: Map<string, string>;
  /** By account, of those who may switch such mail off. */
  tokens: Map<string, string>;
}

/** Sends mails of the ledger that wait, and writes down what became of each. */
@Injectable()
export class Deliver {
  private readonly logger = new Logger('reminders');

  constructor(
    private readonly source: DataSource,
    private readonly worker: WorkerScope,
    private readonly transport: MailTransport,
    private readonly address: PublicAddress,
  ) {}

  /** Attempts each once, unless somebody else is at it. Run twice, or cut off at any moment, it sends nothing twice that was written down. */
  async run(keys: readonly string[]): Promise<void> {
    let claims = await claimMails(this.source, keys);
    while (claims.length > 0) claims = await keepClaims(this.source, await this.sendWave(claims));
  }

  /** @returns the claims that there was no time for */
  private async sendWave(claims: readonly ClaimedMail[]): Promise<ClaimedMail[]> {
    const wave = await this.worker.run((manager) => this.look(manager, claims));
    const isStanding = ({ key }: ClaimedMail) => (wave.mails.get(key)?.reminders.length ?? 0) > 0;
    const waiting = claims.filter(isStanding);
    const settled: SettledMail[] = [];
    const until = performance.now() + trusted;
    const lane = async (): Promise<void> => {
      while (performance.now() < until) {
        const claim = waiting.shift();
        if (!claim) return;
        settled.push(await this.send(claim, wave));
      }
    };
    await Promise.all(Array.from({ length: MAIL_CONNECTIONS }, lane));
    await this.settle(settled, wave.surroundings.now);
    return waiting;
  }

  private async settle(settled: readonly SettledMail[], now: Instant): Promise<void> {
    const refused = settled.filter(({ outcome }) => outcome.state === 'refused').map(({ key }) => key);
    await this.worker.run(async (manager) => {
      await settleMails(manager, settled, now);
      await tellOfFailures(manager, refused, now);
    });
  }

  /** What the mails say as things stand now; those of which nothing stands any more are cancelled. */
  private async look(manager: EntityManager, claims: readonly ClaimedMail[]): Promise<Wave> {
    const { mails, surroundings } = await readMails(
      manager,
      claims.map(({ key }) => key),
    );
    await cancelMails(manager, claims, mails, surroundings.now);
    const people = await namesIn(manager, [...surroundings.bodies.values()]);
    const optional = mails.filter(mayUnsubscribeFrom).map(accountOf);
    const tokens = optional.length > 0 ? await unsubscribeTokens(manager, optional) : new Map<string, string>();
    return { mails: new Map(mails.map((mail) => [mail.key, mail])), surroundings, people, tokens };
  }

  private async send(claim: ClaimedMail, wave: Wave): Promise<SettledMail> {
    const message = this.compose(claim, wave);
    const outcome = 'detail' in message ? message : await this.transport.attempt(claim.key, message);
    if (outcome.state !== 'accepted') this.logger.warn({ mail: claim.key, attempt: claim.attempt, ...outcome });
    return 'detail' in message
      ? { ...claim, outcome }
      : { ...claim, outcome, subject: message.subject, recipient: message.to };
  }

  /** What can't be put into words waits, and holds up no other mail. */
  private compose({ key }: ClaimedMail, wave: Wave): MailMessage | Extract<MailOutcome, { state: 'waiting' }> {
    const { mails, surroundings, people, tokens } = wave;
    try {
      const mail = must(mails.get(key), 'mail');
      const token = tokens.get(accountOf(mail));
      return composeReminder(mail, {
        at: must(surroundings.bodies.get(mail.bodyId), 'body'),
        now: surroundings.now,
        people,
        url: (path) => this.address.url(path),
        unsubscribeUrl: token === undefined ? null : this.address.url(unsubscribePath(token, 'term_ending')),
      });
    } catch (error) {
      return { state: 'waiting', detail: String(error) };
    }
  }
}

const mayUnsubscribeFrom = ({ addressee }: MailToSend): boolean =>
  addressee.accountId !== null && addressee.reasons.every(({ role }) => role === 'reviewer');

const accountOf = ({ addressee }: MailToSend): string => addressee.accountId ?? '';
