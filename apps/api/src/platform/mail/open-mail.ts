import { join } from 'node:path';
import type { Environment } from '../config/environment';
import { Mailbox } from './mailbox';
import { startMailboxServer } from './mailbox-server';

export interface OpenMail {
  smtpUrl: string;
  /** Null where mail leaves the machine. */
  mailbox: Mailbox | null;
  stop(): Promise<void>;
}

/** The mail server of this process: the one that the environment names, or the embedded mailbox. */
export async function openMail(env: Environment): Promise<OpenMail> {
  if (env.SMTP_URL) return { smtpUrl: env.SMTP_URL, mailbox: null, stop: () => Promise.resolve() };
  const mailbox = new Mailbox(join(env.DATA_DIR, 'mailbox'));
  const server = await startMailboxServer(mailbox);
  return { smtpUrl: server.url, mailbox, stop: () => server.stop() };
}
