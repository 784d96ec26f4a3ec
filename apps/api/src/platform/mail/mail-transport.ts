import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type { Environment } from '../config/environment';
import { ENVIRONMENT } from '../config/environment.token';
import { domainOf, mailIdOf, returnPathOf } from './mail-identity';
import { assertHeaderSafe, type MailMessage } from './mail-message';
import { outcomeOf, type MailOutcome } from './mail-outcome';
import { SMTP_URL } from './mail.tokens';
import { writtenOut } from './written-out';

/** Mails under way at once, each on a connection of its own. */
export const MAIL_CONNECTIONS = 5;

const pool = { pool: true, maxConnections: MAIL_CONNECTIONS, maxMessages: 100 } as const;
const milliseconds = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
/** Milliseconds after which an attempt is given up, however slowly the server goes on answering. */
const longestAttempt = 90_000;

/** The way to the mail server: one attempt at a time for each mail, told as data. It keeps no record. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transport: Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;
  private readonly domain: string;

  constructor(
    @Inject(ENVIRONMENT) private readonly env: Pick<Environment, 'MAIL_FROM' | 'BOUNCE_ADDRESS'>,
    @Inject(SMTP_URL) smtpUrl: string,
  ) {
    // Attempts are counted and repeated by us: nodemailer's own repetition would send without anybody's knowing.
    const options: SMTPPool.Options & { maxRequeues: number } = {
      url: smtpUrl,
      ...pool,
      ...milliseconds,
      maxRequeues: 0,
    };
    this.transport = createTransport(options);
    this.domain = domainOf(env.MAIL_FROM);
  }

  /** Accepted only once the server has answered 250 to the whole mail. Never throws. */
  async attempt(key: string, message: MailMessage): Promise<MailOutcome> {
    const began = performance.now();
    try {
      assertHeaderSafe(message);
      const { response } = await inTime(this.transport.sendMail(this.mailOf(key, message)));
      return { state: 'accepted', detail: response, tookMs: Math.round(performance.now() - began) };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private mailOf(key: string, message: MailMessage): SMTPPool.MailOptions {
    const { kind, to, subject, text, html, attachments, unsubscribe, date } = message;
    const id = mailIdOf(key);
    const { MAIL_FROM, BOUNCE_ADDRESS } = this.env;
    const mail = writtenOut({
      from: MAIL_FROM,
      to,
      subject,
      text,
      html,
      messageId: `<${id}@${this.domain}>`,
      headers: {
        'X-Acuerda-Kind': kind,
        // Keeps absence notices from coming back (RFC 3834).
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribe && {
          'List-Unsubscribe': `<${unsubscribe.url}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
      ...(date && { date: new Date(date) }),
      ...(attachments && { attachments: attachments.map((file) => ({ ...file })) }),
      ...(BOUNCE_ADDRESS && { envelope: { from: returnPathOf(BOUNCE_ADDRESS, id), to } }),
      textEncoding: 'quoted-printable',
      baseBoundary: id,
    });
    // Asked for where the server offers it (RFC 3461).
    return { ...mail, dsn: { envid: id, ret: 'HDRS', notify: ['FAILURE'], orcpt: to } };
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server took too long.')), longestAttempt);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
