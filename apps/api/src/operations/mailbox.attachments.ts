import type { Attachment } from 'postal-mime';
import { isPrintableLine } from '../platform/text/printable';

/** Types that open in a program of their own; whatever else a mail declares is handed out as bytes alone. */
const OPENED_ELSEWHERE = ['text/calendar', 'application/pdf'];

export const downloadType = ({ mimeType }: Attachment): string =>
  OPENED_ELSEWHERE.includes(mimeType) ? mimeType : 'application/octet-stream';

/** The name that the mail gives, as a name of a file alone; a number where it gives none that can be shown. */
export function downloadName({ filename }: Attachment, number: number): string {
  const name = (filename ?? '').split(/[/\\]/).at(-1)?.trim() ?? '';
  return name === '' || /^\.+$/.test(name) || !isPrintableLine(name) ? `adjunto-${number}` : name.slice(0, 200);
}

/** Its bytes. The parser ends the lines of a calendar as those of a text, and a calendar ends them with CRLF (RFC 5545). */
export function bytesOf({ mimeType, content }: Attachment): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);
  return mimeType === 'text/calendar' ? Buffer.from(bytes.toString().replace(/\r?\n/g, '\r\n')) : bytes;
}
