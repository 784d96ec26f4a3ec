import { mailSamples } from '../testing/mail-samples';
import { seenIn, unbroken } from '../testing/seen';

const mails = (['es', 'en'] as const).flatMap((locale) =>
  Object.entries(mailSamples(locale)).map(([name, mail]) => ({ name: `${name} (${locale})`, ...mail })),
);

// The ruler's labels, whose sentence is read out instead of them.
const isRulerLabel = (line: string) => /^(hoy, |today, )?\p{L}{3} \d{1,2} \p{L}{3,4}$/u.test(line);

describe.each(mails)('$name', ({ subject, text, html }) => {
  const seen = seenIn(html).filter((line) => !isRulerLabel(line));

  it('says in the text whatever it says in the HTML', () => {
    expect(seen.length).toBeGreaterThan(4);
    const whole = unbroken(text);
    expect(seen.filter((line) => !whole.includes(unbroken(line)))).toEqual([]);
  });

  it('has its text in 72 columns, but for addresses', () => {
    expect(text.split('\n').filter((line) => line.length > 72 && line.includes(' '))).toEqual([]);
  });

  it('leads to the same pages from both forms', () => {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url!.replaceAll('&amp;', '&'));
    expect(links).toEqual(text.match(/https:\/\/\S+/g));
  });

  it('has one button', () => {
    expect(html.match(/<a class="button"/g)).toHaveLength(1);
  });

  it('fetches nothing: no image, no font, nothing that tells that it was read', () => {
    expect(html).not.toMatch(
      /<(img|link|script|iframe|object|video)\b|url\(|@import|@font-face|\bsrc=|http-equiv="refresh"/i,
    );
  });

  it('may be shown dark', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
  });

  it('has a subject of one line that says what it is about', () => {
    expect(subject).toMatch(/^\S[^\r\n]{10,120}$/);
  });

  it('holds nothing that was not filled in', () => {
    expect(`${subject}${text}${html.replace(/<style>.*<\/style>/s, '')}`).not.toMatch(
      /undefined|\bnull\b|NaN|\[object|Invalid/,
    );
  });
});

describe('the two languages', () => {
  it('have the same parts', () => {
    const shape = (locale: 'es' | 'en') =>
      Object.values(mailSamples(locale)).map(({ text }) => text.split('\n\n').length);
    expect(shape('en')).toEqual(shape('es'));
  });
});
