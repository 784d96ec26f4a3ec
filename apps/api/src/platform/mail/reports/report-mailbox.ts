import { ImapFlow } from 'imapflow';
import { must } from '../../must';

const MOST_BYTES = 1024 * 1024;
const PATIENCE = 20_000;

/**
 * Goes through the unread mail of a mailbox over IMAP and marks as read what was taken care of. What fails is left unread,
 * and comes again the next time; it keeps no other waiting.
 *
 * @param url `imaps://person:password@host/INBOX`; `imap:` asks for STARTTLS where the server has it
 * @throws when the mailbox can't be reached or entered, and in the end what the first failure threw
 */
export async function readUnread(url: string, handle: (source: Buffer) => Promise<void>): Promise<void> {
  const client = new ImapFlow({ ...connectionOf(url), logger: false, connectionTimeout: PATIENCE });
  // A connection that is lost fails what waits on it; unheard, its event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { pathname } = new URL(url);
    await client.mailboxOpen(decodeURIComponent(pathname.slice(1)) || 'INBOX');
    const unread = (await client.search({ seen: false }, { uid: true })) || [];
    const failures: unknown[] = [];
    for (const uid of unread) {
      const found = await client.fetchOne(String(uid), { source: { maxLength: MOST_BYTES } }, { uid: true });
      if (!found) continue;
      try {
        await handle(must(found.source, 'source'));
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  } finally {
    await client.logout().catch(() => undefined);
    client.close();
  }
}

function connectionOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'imaps:';
  return {
    host: hostname,
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}
