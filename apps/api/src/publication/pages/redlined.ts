import type { Segment } from '@acuerda/document';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import { familyTexts } from './family.texts';

type Side = 'before' | 'after';

/** One side of a correction, in its own language: the words as they read, or as they must, with those that differ marked. */
export function redlined(segments: readonly Segment[], side: Side, locale: Locale): Html {
  const words = sideOf(segments, side).map(({ differs, text }) =>
    differs ? marked(text, side, locale) : html`${text}`,
  );
  return html`<span lang="es-MX">${words}</span>`;
}

interface Stretch {
  differs: boolean;
  text: string;
}

/** What differs word after word, with a space or words of the other side in between, is one stretch here. */
function sideOf(segments: readonly Segment[], side: Side): Stretch[] {
  const other = side === 'before' ? 'insert' : 'delete';
  const stretches: Stretch[] = [];
  for (const { op, text } of segments.filter((segment) => segment.op !== other)) {
    const last = stretches.at(-1);
    const differs = op !== 'equal' || (last?.differs === true && text.trim() === '');
    if (last?.differs === differs) last.text += text;
    else stretches.push({ differs, text });
  }
  return stretches;
}

/** Line and colour are not the only sign: whoever listens hears which words they are. Space around them is no word. */
function marked(text: string, side: Side, locale: Locale): Html {
  const say = familyTexts[locale];
  const words = text.trim();
  if (words === '') return html`${text}`;
  const from = text.indexOf(words);
  const [before, after] = [text.slice(0, from), text.slice(from + words.length)];
  const element =
    side === 'before'
      ? html`<del>${heard(`[${say.taken} `, locale)}${words}${heard(']', locale)}</del>`
      : html`<ins>${heard(`[${say.put} `, locale)}${words}${heard(']', locale)}</ins>`;
  return html`${before}${element}${after}`;
}

const heard = (words: string, locale: Locale): Html =>
  html`<span class="visually-hidden" lang="${locale === 'es' ? 'es-MX' : 'en'}">${words}</span>`;
