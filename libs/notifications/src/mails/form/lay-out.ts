import type { Locale, MailText } from '../mail-text';
import { assertPrintable } from '../printable';
import type { MailContent } from './content';
import { htmlOf } from './html';
import { textOf } from './text';

/**
 * Gives a mail its two forms.
 * @throws when a fact holds a control character, naming it
 */
export function layOut(facts: { locale: Locale }, content: Omit<MailContent, 'locale'>): MailText {
  assertPrintable(facts);
  const whole = { locale: facts.locale, ...content };
  return { subject: whole.subject, text: textOf(whole), html: htmlOf(whole), attachments: [] };
}
