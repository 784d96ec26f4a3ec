/** The languages in which people are written to. */
export type Locale = 'es' | 'en';

export interface MailAttachment {
  filename: string;
  /** With its parameters: `text/calendar; charset=utf-8; method=PUBLISH`. */
  contentType: string;
  content: string;
}

/** What a mail says, in its two forms, and what goes with it. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
  attachments: readonly MailAttachment[];
}
