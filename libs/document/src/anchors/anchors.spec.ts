import type { Anchor } from '@acuerda/workflow/vocabulary';
import { aPart, anAct, uuid } from '../testing';
import { anchorOf, CONTEXT_CHARACTERS, MAX_QUOTE_CHARACTERS } from './anchor-of';
import { findAnchor } from './find-anchor';

const revision = { kind: 'revision', number: 1, hash: 'a'.repeat(64) } as const;
const words = 'La consulta pública sigue abierta, y la consulta de las regiones empieza en mayo.';
const before = 'Las fases del proceso no han terminado.';
const act = anAct(aPart(1, 'considerando', words), aPart(2, 'considerando', before));

function on(exact: string, nth = 0): Anchor {
  let from = words.indexOf(exact);
  for (let i = 0; i < nth; i += 1) from = words.indexOf(exact, from + 1);
  const anchor = anchorOf(act.content[0]!, { from, to: from + exact.length }, revision);
  if (!anchor) throw new Error(`No anchor on ${exact}`);
  return anchor;
}

/** Part and words of the place where an anchor is found. */
function found(anchor: Anchor, ...parts: [number, string][]) {
  const place = findAnchor(anchor, anAct(...parts.map(([n, text]) => aPart(n, 'considerando', text))));
  if (!place) return null;
  const text = parts.find(([n]) => uuid(n) === place.partId)?.[1] ?? '';
  return { part: place.partId, around: text.slice(Math.max(0, place.start - 3), place.end + 3), how: place.how };
}

describe('an anchor on words', () => {
  it('keeps them, their offsets, and what surrounds them', () => {
    expect(on('consulta', 1)).toEqual({
      document: revision,
      partId: uuid(1),
      start: words.lastIndexOf('consulta'),
      end: words.lastIndexOf('consulta') + 8,
      quote: {
        exact: 'consulta',
        prefix: 'nsulta pública sigue abierta, y la consulta'.slice(0, -8).slice(-CONTEXT_CHARACTERS),
        suffix: ' de las regiones empieza en mayo',
      },
    });
  });

  it.each([
    ['no words', { from: 3, to: 3 }],
    ['words backwards', { from: 5, to: 3 }],
    ['before the part', { from: -1, to: 3 }],
    ['beyond the part', { from: 3, to: words.length + 1 }],
    ['between offsets', { from: 0.5, to: 3 }],
    ['nothing that is a number', { from: Number.NaN, to: 3 }],
  ])('is not made on %s', (_what, range) => {
    expect(anchorOf(act.content[0]!, range, revision)).toBeNull();
  });

  it('is not made on half a character, nor on more than a quote may hold', () => {
    const part = aPart(3, 'considerando', `🌱${'a'.repeat(MAX_QUOTE_CHARACTERS)}`);
    expect(anchorOf(part, { from: 1, to: 4 }, revision)).toBeNull();
    expect(anchorOf(part, { from: 0, to: 1 }, revision)).toBeNull();
    expect(anchorOf(part, { from: 0, to: MAX_QUOTE_CHARACTERS + 1 }, revision)).toBeNull();
    expect(anchorOf(part, { from: 0, to: 2 }, revision)?.quote.exact).toBe('🌱');
  });

  it('keeps no half character of what surrounds them', () => {
    const text = `${'🌱'.repeat(20)}.aquí${'🌱'.repeat(20)}`;
    const anchor = anchorOf(aPart(3, 'considerando', text), { from: 41, to: 45 }, revision);
    expect(anchor?.quote.prefix).toBe(`${'🌱'.repeat(15)}.`);
    expect(anchor?.quote.suffix).toBe('🌱'.repeat(16));
  });
});

describe('in a text that reads the same', () => {
  it('the words are where they were, each of them at its own place', () => {
    for (const nth of [0, 1]) {
      expect(findAnchor(on('consulta', nth), act)).toMatchObject({ start: on('consulta', nth).start, how: 'same' });
    }
  });
});

describe('after an edit around the words', () => {
  it('before them, they are found further on', () => {
    expect(found(on('de las regiones'), [1, `Visto lo anterior: ${words}`])).toMatchObject({
      around: 'ta de las regiones em',
      how: 'moved',
    });
  });

  it('that repeats them before their place, the one that reads as it did is found', () => {
    const edited = `En la consulta de 2021 se dijo: ${words}`;
    const place = findAnchor(on('consulta'), anAct(aPart(1, 'considerando', edited)));
    expect(place).toMatchObject({ start: edited.indexOf('consulta pública') });
  });

  it('on both sides, they are found where they stand but once', () => {
    expect(found(on('regiones'), [1, 'Habrá foros en las cinco regiones del estado.'])).toMatchObject({
      around: 'co regiones de',
    });
  });

  it('a word too common is an orphan', () => {
    expect(found(on('las'), [1, 'Todo es otra cosa en las sesiones.'])).toBeNull();
  });
});

describe('when parts move', () => {
  it('the words go with a part that was split', () => {
    const [head, tail] = ['La consulta pública sigue abierta,', 'y la consulta de las regiones empieza en mayo.'];
    expect(found(on('regiones'), [1, head], [9, tail])).toMatchObject({ part: uuid(9), how: 'moved' });
    expect(found(on('pública'), [1, head], [9, tail])).toMatchObject({ part: uuid(1), how: 'same' });
  });

  it('the words go with a part that was joined to another', () => {
    expect(found(on('consulta', 1), [2, `${before} ${words}`])).toMatchObject({
      part: uuid(2),
      around: 'la consulta de',
    });
  });

  it('the words stay with their part wherever it is put', () => {
    expect(found(on('regiones'), [2, before], [1, words])).toMatchObject({ part: uuid(1), how: 'same' });
  });

  it('the words go with a paragraph that was cut and pasted, although some of them stayed behind', () => {
    const stayed = 'Otra consulta se hará después del verano.';
    expect(found(on('consulta'), [1, stayed], [9, words])).toMatchObject({ part: uuid(9) });
  });
});

describe('when the words are gone', () => {
  it('the anchor is an orphan', () => {
    expect(found(on('regiones'), [1, 'La consulta pública sigue abierta.'])).toBeNull();
    expect(found(on('regiones'), [2, before])).toBeNull();
    expect(found(on('regiones'))).toBeNull();
  });

  it('so it is where two other parts have them, and nothing says which', () => {
    expect(found(on('regiones'), [2, 'Hay regiones aquí.'], [3, 'Hay regiones allá.'])).toBeNull();
  });
});

it('takes time in proportion to the text, whatever it repeats', () => {
  const text = 'a'.repeat(200_000);
  const anchor = anchorOf(aPart(1, 'considerando', text), { from: 100, to: 5_100 }, revision)!;
  const almost = aPart(1, 'considerando', `b${'a'.repeat(4_998)}b`.repeat(40));
  const once = aPart(2, 'considerando', 'a'.repeat(5_032));
  expect(findAnchor(anchor, anAct(almost, once))).toMatchObject({ partId: uuid(2), start: 0 });
});
