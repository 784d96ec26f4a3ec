const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", nbsp: ' ' };

/** What a reader of the HTML sees, a block a line, without what a mail program hides. */
export const seenIn = (html: string): string[] =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<div style="display:none.*?<\/div>(<\/div>)?/s, '')
    .replace(/<\/(p|h1|div|td|a|table)>|<br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A text on one line, in small letters: how it is broken and which words are capitals is its form alone. */
export const unbroken = (text: string): string => text.replace(/\s+/g, ' ').toLocaleLowerCase();
