import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import type { Mailbox } from './mailbox';

const maxMailBytes = 5 * 1024 * 1024;

export interface MailboxServer {
  /** Where a mailer reaches it. */
  url: string;
  stop(): Promise<void>;
}

/** A real SMTP server on this machine alone: what it accepts lies in the mailbox and goes no further. */
export async function startMailboxServer(mailbox: Mailbox): Promise<MailboxServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxMailBytes,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(new Error('The mail is too large.'));
        mailbox.keep(Buffer.concat(chunks)).then(() => done(), done);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
