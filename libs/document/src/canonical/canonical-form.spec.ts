import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ActDocument, Inline, Mark } from '../model/act-document';
import { parseActDocument } from '../model/parse-act-document';
import { aPart, aSoundAct, anAct } from '../testing/an-act';
import { canonicalDocument, canonicalize, hashDocument } from './canonical-form';
import { stripForeignMarks } from './marks';

const text = (value: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text: value,
  ...(marks.length ? { marks } : {}),
});
const bold: Mark = { type: 'bold' };
const italic: Mark = { type: 'italic' };
const comment = { type: 'comment', attrs: { thread: 'c1' } } as unknown as Mark;
const hashOf = (...content: Inline[]) => hashDocument(anAct(aPart(1, 'antecedente', content)));

describe('two drafts that print the same', () => {
  it('share their hash whatever the runs they are cut into', () => {
    expect(hashOf(text('Hola '), text('a todos'))).toBe(hashOf(text('Hola a todos')));
  });

  it('share their hash with and without comments', () => {
    expect(hashOf(text('Hola '), text('a todos', comment))).toBe(hashOf(text('Hola a todos')));
    expect(hashOf(text('Hola', bold, comment))).toBe(hashOf(text('Hola', bold)));
  });

  it('share their hash in composed and decomposed letters, even split between runs', () => {
    expect(hashOf(text('sesio'), text('\u0301n'))).toBe(hashOf(text('sesión')));
  });

  it('share their hash whatever the order of marks, of keys and of sections', () => {
    expect(hashOf(text('Hola', italic, bold))).toBe(hashOf(text('Hola', bold, italic)));
    const [a, b] = [aPart(1, 'antecedente', 'a'), aPart(2, 'resolutivo', 'b')];
    expect(hashDocument(anAct(b, a))).toBe(hashDocument(anAct(a, b)));
    const reversed = JSON.parse(JSON.stringify(aSoundAct(), (_, v: unknown) => reverseKeys(v))) as ActDocument;
    expect(hashDocument(reversed)).toBe(hashDocument(aSoundAct()));
  });
});

describe('two drafts that differ in anything the act says', () => {
  it.each<[string, (act: ActDocument) => void]>([
    ['a word', (act) => act.content[2]!.content!.push(text('.'))],
    ['an emphasis', (act) => (act.content[2]!.content![0]!.marks = [bold])],
    ['a kind', (act) => (act.content[2]!.attrs.kind = 'considerando')],
    ['a level', (act) => (act.content[2]!.attrs.level = 2)],
    ['an effect', (act) => (act.content[4]!.attrs.effects[0]!.to = '2023-05-01')],
    ['the order within a section', (act) => act.content.splice(2, 0, aPart(99, 'antecedente', 'Otro.'))],
  ])('differ in their hash: %s', (_, change) => {
    const act = aSoundAct();
    change(act);
    expect(hashDocument(act)).not.toBe(hashDocument(aSoundAct()));
  });
});

it('writes canonical JSON with sorted keys and hashes its UTF-8, the same for ever', () => {
  const act = anAct(aPart(1, 'antecedente', 'Sesión'));
  const text =
    '{"content":[{"attrs":{"effects":[],"id":"00000000-0000-4000-8000-000000000001","kind":"antecedente","level":1},' +
    '"content":[{"text":"Sesión","type":"text"}],"type":"part"}],"type":"doc"}';
  expect(canonicalize(act)).toBe(text);
  expect(hashDocument(act)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

it('is its own canonical form, and a valid document, for any text and marks', () => {
  const run = fc.record({
    text: fc.string({ unit: 'grapheme' }),
    marks: fc.uniqueArray(fc.constantFrom(bold, italic, comment)),
  });
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const act = anAct(
        aPart(
          1,
          'antecedente',
          runs.map((r) => ({ type: 'text' as const, ...r })),
        ),
      );
      const once = canonicalDocument(act);
      expect(canonicalize(once)).toBe(canonicalize(act));
      const error = parseActDocument(once);
      if ('error' in error) expect(error.error).toBe('CHARACTER_NOT_ALLOWED');
    }),
    { verbose: 1 },
  );
});

describe('taking off comment marks', () => {
  it('leaves a document that passes the gate', () => {
    const draft = anAct(aPart(1, 'antecedente', [text('Hola', bold, comment), text(' a todos', comment)]));
    expect(parseActDocument(draft)).toEqual({ error: 'MARK_UNKNOWN', path: 'content[0].content[0].marks[1].type' });
    expect(parseActDocument(stripForeignMarks(draft))).toHaveProperty('ok');
  });

  it('takes anything', () => {
    for (const odd of [
      null,
      3,
      'x',
      [],
      {},
      { content: 3 },
      { content: [null, { content: [null, { marks: [null] }] }] },
    ]) {
      expect(() => stripForeignMarks(odd)).not.toThrow();
    }
  });
});

function reverseKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}
