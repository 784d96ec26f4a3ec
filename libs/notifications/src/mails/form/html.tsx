import { remembering } from '@acuerda/workflow';
import { Preview } from '@react-email/preview';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MailContent } from './content';
import { Mail, previewOf } from './mail';

/** Between these two, which no mail may hold, stands which word comes there. */
const [before, after] = ['\ue000', '\ue001'];
const marks = new RegExp(`${before}(\\w+)${after}`);
const PREVIEW = 'preview';

/** By what a form is drawn: everything else in a mail is words. */
const drawnBy = ['locale', 'tone', 'count'];
const mostForms = 200;

/** The markup of a form, and in every second place the mark of what comes there. */
const drawn = remembering((form: string): string[] => {
  const content = JSON.parse(form) as MailContent;
  return renderToStaticMarkup(<Mail {...content} preview={`${before}${PREVIEW}${after}`} />).split(marks);
}, mostForms);

/**
 * A mail for those who read HTML: 600 px, tables and inline styles, because that is what mail programs understand. A
 * thousand mails of one ending have few forms: each is drawn once, and a mail's words are put in.
 */
export function htmlOf(content: MailContent): string {
  const words: string[] = [];
  const form = JSON.stringify(content, (key, value: unknown) => {
    if (typeof value !== 'string' || value === '' || drawnBy.includes(key)) return value;
    return `${before}${words.push(value) - 1}${after}`;
  });
  const wordAt = (mark: string): string =>
    mark === PREVIEW
      ? renderToStaticMarkup(<Preview>{previewOf(content)}</Preview>)
      : escaped(words[Number(mark)] ?? '');
  const pieces = drawn(form).map((piece, place) => (place % 2 === 0 ? piece : wordAt(piece)));
  return `<!doctype html>${pieces.join('')}`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/** As React does it, in texts and in attributes. */
const escaped = (word: string): string => word.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
