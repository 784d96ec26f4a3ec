/** The languages in which people are written to. */
export type Locale = 'es' | 'en';

/** What a mail says, in its two forms. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
}
