import type { Instant } from '@acuerda/workflow/vocabulary';
import { isPrintableLine } from '../text/printable';

export interface MailFile {
  filename: string;
  /** With its parameters: `text/calendar; charset=utf-8; method=PUBLISH`. */
  contentType: string;
  content: string;
}

/** A mail as it is to be sent. */
export interface MailMessage {
  /** What it is about, as `X-Acuerda-Kind` says it: `sign_in`, `term_ending` and so on. */
  kind: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments?: readonly MailFile[];
  /** Where one POST switches this kind of mail off (RFC 8058). */
  unsubscribe?: { url: string };
  /** What its `Date` says; the moment of sending where it is not given. */
  date?: Instant;
}

/** Thrown where a value could start another header (RFC 5322, section 2.2), or turn the direction of what is read. */
export class UnsafeHeader extends Error {
  constructor(readonly field: string) {
    super(`A mail's ${field} holds a control character.`);
  }
}

/** @throws UnsafeHeader when something that becomes a header is more than one plain line */
export function assertHeaderSafe({ kind, to, subject, attachments = [], unsubscribe }: MailMessage): void {
  const files = attachments.flatMap(({ filename, contentType }): [string, string][] => [
    ['filename', filename],
    ['contentType', contentType],
  ]);
  const fields = Object.entries({ kind, to, subject, unsubscribe: unsubscribe?.url ?? '' });
  const unsafe = [...fields, ...files].find(([, value]) => !isPrintableLine(value));
  if (unsafe) throw new UnsafeHeader(unsafe[0]);
}
