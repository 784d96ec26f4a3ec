import type { Email } from 'postal-mime';
import { MAILBOX } from '../../platform/mail/mail.tokens';
import type { Mailbox } from '../../platform/mail/mailbox';
import type { TestApi } from '../../testing/test-api';

const header = (mail: Email, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name.toLowerCase())?.value;

/** A mail of the embedded mailbox, by what a test asks of it. */
export interface ArrivedMail {
  kind: string | undefined;
  to: string;
  /** Its `Date`, in UTC. */
  at: string;
  subject: string;
  messageId: string | undefined;
  mail: Email;
}

/** What lies in the api's mailbox, the first to come first. */
export async function mailsIn(api: TestApi, kind?: string): Promise<ArrivedMail[]> {
  const received = await api.app.get<Mailbox>(MAILBOX).list();
  const all = received.reverse().map(({ mail }) => ({
    kind: header(mail, 'X-Acuerda-Kind'),
    to: mail.to?.[0]?.address ?? '',
    at: new Date(mail.date ?? '').toISOString(),
    subject: mail.subject ?? '',
    messageId: mail.messageId,
    mail,
  }));
  return all.filter((mail) => kind === undefined || mail.kind === kind);
}
