import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { ENVIRONMENT } from '../config/environment.token';
import type { Environment } from '../config/environment';
import { assertHeaderSafe, type MailMessage } from './mail-message';
import { SMTP_URL } from './mail.tokens';

/**
 * Sends mail over SMTP and keeps a row a mail. A key that was accepted once is not sent again; a crash between the
 * server's 250 and our commit repeats it with the same Message-ID, so that it can be told apart.
 */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(
    private readonly source: DataSource,
    @Inject(ENVIRONMENT) private readonly env: Environment,
    @Inject(SMTP_URL) smtpUrl: string,
  ) {
    this.transport = createTransport(smtpUrl, { from: env.MAIL_FROM });
    this.domain = /@([^>\s]+)/.exec(env.MAIL_FROM)?.[1] ?? 'localhost';
  }

  async send(key: string, message: MailMessage): Promise<void> {
    assertHeaderSafe(message);
    if (!(await this.begin(key, message))) return;
    try {
      await this.transport.sendMail({ ...message, messageId: `<${this.idOf(key)}@${this.domain}>` });
    } catch (error) {
      await this.finish(key, 'refused', error instanceof Error ? error.message : String(error));
      throw error;
    }
    await this.finish(key, 'accepted', null);
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private idOf(key: string): string {
    return createHash('sha256').update(key).digest('hex').slice(0, 32);
  }

  /** @returns false where the mail was accepted already */
  private async begin(key: string, { to, subject }: MailMessage): Promise<boolean> {
    const rows = await this.source.query<unknown[]>(
      `insert into mail_delivery (key, recipient, subject, state, attempts) values ($1, $2, $3, 'attempted', 1)
       on conflict (key) do update set state = 'attempted', attempts = mail_delivery.attempts + 1,
         updated_at = clock_timestamp() where mail_delivery.state <> 'accepted'
       returning key`,
      [key, to, subject],
    );
    return rows.length > 0;
  }

  private async finish(key: string, state: 'accepted' | 'refused', detail: string | null): Promise<void> {
    await this.source.query(
      `update mail_delivery set state = $2, detail = $3, updated_at = clock_timestamp() where key = $1`,
      [key, state, detail],
    );
  }
}
