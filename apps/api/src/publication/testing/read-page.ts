import type { Html } from '../../platform/http/html';

/** What a page says, without its markup, in one line. */
export function wordsOf({ markup }: Html): string {
  return markup
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
