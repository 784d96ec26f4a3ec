import fc from 'fast-check';
import { MAX_PARTS, MAX_PART_CHARACTERS, MAX_RUNS_PER_PART } from '../limits';
import { BODY, EXERCISE, aPart, aRenewal, aSoundAct, anAct, anExtension } from '../testing/an-act';
import { DOCUMENT_ERROR_CODES } from './document-errors';
import { parseActDocument } from './parse-act-document';

type Json = any; // eslint-disable-line @typescript-eslint/no-explicit-any
const broken = (change: (act: Json) => void) => {
  const act: Json = structuredClone(aSoundAct());
  change(act);
  return parseActDocument(act);
};

const CASES: [string, string, (act: Json) => void][] = [
  ['NOT_A_LIST', 'content', (act) => (act.content = {})],
  ['TYPE_UNKNOWN', 'type', (act) => (act.type = 'document')],
  ['KEY_UNKNOWN', '', (act) => (act.hidden = 'x'.repeat(1000))],
  ['KEY_UNKNOWN', 'content[0].attrs', (act) => (act.content[0].attrs.style = 'x')],
  ['KEY_UNKNOWN', 'content[0].content[0]', (act) => (act.content[0].content[0].onclick = 'x')],
  ['NOT_AN_OBJECT', 'content[1]', (act) => (act.content[1] = null)],
  ['ID_INVALID', 'content[0].attrs.id', (act) => (act.content[0].attrs.id = '1')],
  ['ID_INVALID', 'content[0].attrs.id', (act) => (act.content[0].attrs.id = act.content[0].attrs.id.replace('4', 'A'))],
  ['ID_REPEATED', 'content[1].attrs.id', (act) => (act.content[1].attrs.id = act.content[0].attrs.id)],
  ['KIND_UNKNOWN', 'content[2].attrs.kind', (act) => (act.content[2].attrs.kind = 'anexo')],
  ['LEVEL_NOT_ALLOWED', 'content[2].attrs.level', (act) => (act.content[2].attrs.level = 99)],
  ['LEVEL_NOT_ALLOWED', 'content[2].attrs.level', (act) => (act.content[2].attrs.level = '1')],
  ['LEVEL_NOT_ALLOWED', 'content[0].attrs.level', (act) => (act.content[0].attrs.level = 2)],
  ['TEXT_INVALID', 'content[0].content[0].text', (act) => (act.content[0].content[0].text = '')],
  ['CHARACTER_NOT_ALLOWED', 'content[0].content[0].text', (act) => (act.content[0].content[0].text = 'a\u202eb')],
  ['CHARACTER_NOT_ALLOWED', 'content[0].content[0].text', (act) => (act.content[0].content[0].text = 'a\ud800')],
  ['CHARACTER_NOT_ALLOWED', 'content[0].content[0].text', (act) => (act.content[0].content[0].text = 'a\nb')],
  [
    'MARK_UNKNOWN',
    'content[0].content[0].marks[0].type',
    (act) => (act.content[0].content[0].marks = [{ type: 'comment' }]),
  ],
  [
    'MARK_REPEATED',
    'content[0].content[0].marks[1].type',
    (act) => (act.content[0].content[0].marks = [{ type: 'bold' }, { type: 'bold' }]),
  ],
  [
    'EFFECTS_NOT_ALLOWED',
    'content[2].attrs.effects',
    (act) => (act.content[2].attrs.effects = act.content[4].attrs.effects),
  ],
  ['EFFECT_INVALID', 'content[4].attrs.effects[0].to', (act) => (act.content[4].attrs.effects[0].to = '2023-02-30')],
  ['EFFECT_INVALID', 'content[4].attrs.effects[0].kind', (act) => (act.content[4].attrs.effects[0].kind = 'end_term')],
  [
    'TOO_MANY_EFFECTS',
    'content[4].attrs.effects',
    (act) => (act.content[4].attrs.effects = Array(21).fill(act.content[4].attrs.effects[0])),
  ],
  ['TOO_MANY_PARTS', 'content', (act) => (act.content = Array(MAX_PARTS + 1).fill(act.content[0]))],
  [
    'TOO_MANY_RUNS',
    'content[0].content',
    (act) => (act.content[0].content = Array(MAX_RUNS_PER_PART + 1).fill({ type: 'text', text: 'a' })),
  ],
  [
    'PART_TOO_LONG',
    'content[0].content',
    (act) => (act.content[0].content[0].text = 'a'.repeat(MAX_PART_CHARACTERS + 1)),
  ],
  [
    'DOCUMENT_TOO_LONG',
    '',
    (act) =>
      (act.content = Array.from({ length: 11 }, (_, i) => aPart(i, 'antecedente', 'a'.repeat(MAX_PART_CHARACTERS)))),
  ],
  [
    'LINK_NOT_ALLOWED',
    'content[0].content[0].marks[0].attrs.href',
    (act) => (act.content[0].content[0].marks = [link('http://a.mx')]),
  ],
];

describe('a value from outside', () => {
  it('is an act document when all of it is known', () => {
    const act = aSoundAct();
    expect(parseActDocument(act)).toEqual({ ok: act });
    expect(parseActDocument(anAct())).toEqual({ ok: anAct() });
  });

  it.each(CASES)('is refused with %s at %s', (error, path, change) => {
    expect(broken(change)).toEqual({ error, path });
  });

  it('may extend terms and renew them', () => {
    const act = aSoundAct();
    act.content[4]!.attrs.effects = [anExtension(EXERCISE, '2023-04-30'), aRenewal(BODY, '2023-04-30')];
    expect(parseActDocument(act)).toEqual({ ok: act });
  });

  it('is refused when it is no object at all', () => {
    for (const odd of [null, undefined, 1, 'doc', []])
      expect(parseActDocument(odd)).toHaveProperty('error', 'NOT_AN_OBJECT');
  });

  it('can meet every refusal that is declared', () => {
    const met = new Set<string>(CASES.map(([code]) => code));
    expect(DOCUMENT_ERROR_CODES.filter((code) => !met.has(code))).toEqual([]);
  });

  it('never makes the gate throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void parseActDocument(json)),
      { verbose: 1 },
    );
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        (a, b) => void parseActDocument({ type: 'doc', content: [{ type: 'part', attrs: a, content: [b] }] }),
      ),
      { verbose: 1 },
    );
  });
});

describe('a link in an act', () => {
  const allowed = (href: unknown) => 'ok' in broken((act) => (act.content[0].content[0].marks = [link(href)]));

  it.each([
    'https://ejemplo.mx',
    'https://ejemplo.mx/a?b=c#d',
    '/actos/2022/004',
    '/actos/STE-GA-ACU-2022-004#parte-1',
  ])('may lead to %s', (href) => expect(allowed(href)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'http://ejemplo.mx',
    'https:ejemplo.mx@otro.mx',
    'https://usuario:clave@ejemplo.mx',
    'https://usuario@ejemplo.mx',
    'https://:clave@ejemplo.mx',
    'https:\\/\\/ejemplo.mx',
    'https://ejemplo.mx/\nx',
    'https://ejemplo.mx\\@otro.mx',
    '//otro.mx/actos/1',
    '/actos/../entrar',
    '/actos//otro.mx',
    '/entrar',
    'data:text/html,x',
    'https://' + 'a'.repeat(2000) + '.mx',
    '',
    7,
    null,
  ])('may not lead to %p', (href) => expect(allowed(href)).toBe(false));
});

function link(href: unknown) {
  return { type: 'act_link', attrs: { href } };
}
