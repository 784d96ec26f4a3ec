import PostalMime, { type Email } from 'postal-mime';
import { mailIdOfReturnPath } from '../mail-identity';

/** What became of a mail after a server had accepted it. */
export interface DeliveryReport {
  /** Of the mail that it is about: the part of its return path after the plus, and of its Message-ID before the at. */
  mailId: string;
  /** Failed for good, or late and tried again. */
  action: 'failed' | 'delayed';
  /** Enhanced status code (RFC 3463), `5.1.1`. */
  status: string;
  /** The other server's own words, where it gave any. */
  diagnostic: string | null;
}

const OF_THE_MESSAGE_ID = /<([0-9a-f]{32})@/i;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}/;

/**
 * Reads a delivery status notification (RFC 3464). An answer of somebody on leave, or any other mail that found the way to
 * the return path, is none.
 *
 * @param source the whole mail
 * @param bounceAddress the mailbox that our return paths lead to
 * @returns null where it reports no failure or delay of a mail of ours
 */
export async function readDeliveryReport(source: Buffer, bounceAddress: string): Promise<DeliveryReport | null> {
  const mail = await PostalMime.parse(source, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
  const mailId = mailIdIn(mail, bounceAddress);
  const report = partOf(mail, 'message/delivery-status');
  if (!mailId || !report) return null;
  for (const fields of fieldGroups(report)) {
    const action = fields.get('action')?.toLowerCase();
    const status = STATUS.exec(fields.get('status') ?? '')?.[0];
    if ((action === 'failed' || action === 'delayed') && status) {
      return { mailId, action, status, diagnostic: wordsOf(fields.get('diagnostic-code')) };
    }
  }
  return null;
}

/** As the address says at which it arrived; else as the mail says that came back. */
function mailIdIn(mail: Email, bounceAddress: string): string | null {
  const arrivedAt = mail.headers.filter(({ key }) => ['delivered-to', 'x-original-to', 'envelope-to'].includes(key));
  const addresses = [...arrivedAt.map(({ value }) => value), ...(mail.to ?? []).map(({ address }) => address ?? '')];
  const named = addresses.map((address) => mailIdOfReturnPath(bounceAddress, address.replace(/^<|>$/g, '')));
  const returned = partOf(mail, 'text/rfc822-headers') ?? partOf(mail, 'message/rfc822') ?? '';
  const messageId = /^message-id:\s*(.*)$/im.exec(returned)?.[1] ?? '';
  return named.find((id) => id !== null) ?? OF_THE_MESSAGE_ID.exec(messageId)?.[1]?.toLowerCase() ?? null;
}

function partOf({ attachments }: Email, mimeType: string): string | null {
  const part = attachments.find((attachment) => attachment.mimeType === mimeType);
  return typeof part?.content === 'string' ? part.content : null;
}

/** Fields per message, then per recipient, one group after each empty line; a field may go on in the next line. */
function fieldGroups(report: string): Map<string, string>[] {
  const unfolded = report.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ');
  return unfolded.split(/\n{2,}/).map(
    (group) =>
      new Map(
        group.split('\n').flatMap((line): [string, string][] => {
          const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
          return name && value !== undefined ? [[name.toLowerCase(), value.trim()]] : [];
        }),
      ),
  );
}

/** Without the name of the protocol: «smtp; 550 5.1.1 …». What a stranger wrote is cut to a line. */
function wordsOf(diagnostic: string | undefined): string | null {
  const words = diagnostic
    ?.replace(/^[^;]*;\s*/, '')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return words ? words.slice(0, 500) : null;
}
