import { PART_KINDS, type PartKind, type PartLevel } from '../model/act-document';
import { aPart, anAct } from '../testing/an-act';
import { letter } from './letter';
import { bareNumber, numberParts } from './number-parts';
import { ordinal } from './ordinal';
import { roman } from './roman';

const numbersOf = (kind: PartKind, ...levels: PartLevel[]) => [
  ...numberParts(anAct(...levels.map((level, i) => aPart(i, kind, 'Texto', { level })))).values(),
];

describe('numbering the parts of an act', () => {
  it('numbers antecedentes in Roman numerals, their subdivisions with letters and small Roman numerals', () => {
    expect(numbersOf('antecedente', 1, 2, 2, 3, 3, 1, 2)).toEqual(['I.', 'a)', 'b)', 'i)', 'ii)', 'II.', 'a)']);
  });

  it('numbers considerandos with figures and points', () => {
    expect(numbersOf('considerando', 1, 2, 2, 3, 1, 2)).toEqual(['1.', '1.1', '1.2', 'a)', '2.', '2.1']);
  });

  it('counts considerandos of level 2 under 1 when none of level 1 precedes them', () => {
    expect(numbersOf('considerando', 2, 2, 2)).toEqual(['1.1', '1.2', '1.3']);
  });

  it.each(['resolutivo', 'transitorio'] as const)('calls an only %s ÚNICO, until a second one arrives', (kind) => {
    expect(numbersOf(kind, 1)).toEqual(['ÚNICO.']);
    expect(numbersOf(kind, 1, 2, 2)).toEqual(['ÚNICO.', 'a)', 'b)']);
    expect(numbersOf(kind, 1, 1, 1)).toEqual(['PRIMERO.', 'SEGUNDO.', 'TERCERO.']);
  });

  it('gives the heading and the legal basis no number', () => {
    expect(numbersOf('heading', 1)).toEqual(['']);
    expect(numbersOf('legal_basis', 1, 1)).toEqual(['', '']);
  });

  it('counts each kind by itself, however the kinds are interleaved', () => {
    const act = anAct(
      aPart(1, 'resolutivo', 'a'),
      aPart(2, 'antecedente', 'b'),
      aPart(3, 'resolutivo', 'c'),
      aPart(4, 'antecedente', 'd'),
    );
    expect([...numberParts(act).values()]).toEqual(['PRIMERO.', 'I.', 'SEGUNDO.', 'II.']);
  });

  it('numbers every kind, so that none is forgotten when one is added', () => {
    for (const kind of PART_KINDS) expect(typeof numbersOf(kind, 1)[0]).toBe('string');
  });

  it('drops the closing stop for outlines', () => {
    expect(['I.', '1.1', 'ÚNICO.', 'a)'].map(bareNumber)).toEqual(['I', '1.1', 'ÚNICO', 'a)']);
  });
});

describe('numerals', () => {
  it('composes ordinals', () => {
    expect([1, 3, 7, 10, 11, 19, 20, 22, 30, 31, 99, 100, 118].map(ordinal)).toEqual([
      'PRIMERO',
      'TERCERO',
      'SÉPTIMO',
      'DÉCIMO',
      'DÉCIMO PRIMERO',
      'DÉCIMO NOVENO',
      'VIGÉSIMO',
      'VIGÉSIMO SEGUNDO',
      'TRIGÉSIMO',
      'TRIGÉSIMO PRIMERO',
      'NONAGÉSIMO NOVENO',
      'CENTÉSIMO',
      'CENTÉSIMO DÉCIMO OCTAVO',
    ]);
    expect(ordinal(1000)).toBe('1000.º');
  });

  it('gives every ordinal up to the largest document its own words', () => {
    const words = Array.from({ length: 999 }, (_, i) => ordinal(i + 1));
    expect(new Set(words).size).toBe(999);
  });

  it('writes Roman numerals and letters', () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1994].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV']);
    expect([1, 26, 27, 52, 53, 702, 703].map(letter)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'zz', 'aaa']);
  });
});
