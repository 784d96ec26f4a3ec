import { numberParts } from './number-parts';
import { ordinal } from './ordinal';
import { roman } from './roman';
import { readTypedNumber } from './typed-number';
import { aPart, anAct } from '../testing/an-act';
import { PART_KINDS } from '../model/act-document';

const read = (text: string) => {
  const typed = readTypedNumber(text);
  return typed && [typed.written, text.slice(typed.length), typed.level];
};

describe('a number typed at the beginning of a part', () => {
  it.each([
    ['0. El modelo', '0.', 'El modelo', 1],
    ['1.- El modelo', '1.-', 'El modelo', 1],
    ['1.El modelo', '1.', 'El modelo', 1],
    ['12) El modelo', '12)', 'El modelo', 1],
    ['1.1. El modelo', '1.1.', 'El modelo', 2],
    ['1.3.  Con motivo', '1.3.', 'Con motivo', 2],
    ['1.1 El modelo', '1.1', 'El modelo', 2],
    ['2.10.- «El modelo»', '2.10.-', '«El modelo»', 2],
    ['1.1.1 El modelo', '1.1.1', 'El modelo', 3],
    ['I. El modelo', 'I.', 'El modelo', 1],
    ['I.- El modelo', 'I.-', 'El modelo', 1],
    ['XIV.– El modelo', 'XIV.–', 'El modelo', 1],
    ['V) El modelo', 'V)', 'El modelo', 1],
    ['ÚNICO. Se amplía', 'ÚNICO.', 'Se amplía', 1],
    ['Único.- Se amplía', 'Único.-', 'Se amplía', 1],
    ['PRIMERO.- Se amplía', 'PRIMERO.-', 'Se amplía', 1],
    ['PRIMERA. Se amplía', 'PRIMERA.', 'Se amplía', 1],
    ['SEPTIMO: Se amplía', 'SEPTIMO:', 'Se amplía', 1],
    ['DÉCIMO PRIMERO. Se amplía', 'DÉCIMO PRIMERO.', 'Se amplía', 1],
    ['DECIMOPRIMERO. Se amplía', 'DECIMOPRIMERO.', 'Se amplía', 1],
    ['UNDÉCIMO. Se amplía', 'UNDÉCIMO.', 'Se amplía', 1],
    ['ARTÍCULO PRIMERO.- Se amplía', 'ARTÍCULO PRIMERO.-', 'Se amplía', 1],
    ['TRIGÉSIMO. Se amplía', 'TRIGÉSIMO.', 'Se amplía', 1],
    ['a) El modelo', 'a)', 'El modelo', 2],
    ['B) El modelo', 'B)', 'El modelo', 2],
    ['ii) El modelo', 'ii)', 'El modelo', 3],
    ['  0.  El modelo', '0.', 'El modelo', 1],
  ])('«%s» is %s', (text, written, rest, level) => expect(read(text)).toEqual([written, rest, level]));

  it.each([
    'El modelo',
    '2022 fue un año',
    '30 de abril de 2023',
    '1.º de mayo de 2023',
    '1.5 millones de pesos',
    '1.500 pesos',
    'C. Presidenta del órgano',
    'D. Alguien',
    'Primero se leyó el acta',
    'Único en su tipo',
    'Segundo lugar',
    'I no es número sin punto',
    'Vigencia. Se amplía',
    'a la vista',
    '',
    '   ',
  ])('«%s» has none', (text) => expect(readTypedNumber(text)).toBeNull());

  it('has a place among its siblings, whatever its dress', () => {
    const place = (number: string) => readTypedNumber(`${number} Texto`)?.place;
    expect(['3.', '1.3', '1.2.3', 'III.', 'iii)', 'c)', 'C)', 'TERCERO.', 'Tercera.-'].map(place)).toEqual(
      Array(9).fill(3),
    );
    expect(['ÚNICO.', 'UNDÉCIMO.', 'DECIMOPRIMERO.', 'DÉCIMA PRIMERA.', 'Séptima.', '0.'].map(place)).toEqual([
      1, 11, 11, 11, 7, 0,
    ]);
    expect(place('XXXX.')).toBeNaN();
  });

  it('reads every number that the act itself prints', () => {
    for (let n = 1; n <= 39; n += 1) {
      for (const number of [`${roman(n)}.`, `${ordinal(n)}.`, `${n}.`, `1.${n}`]) {
        expect(read(`${number} Texto`)?.slice(0, 2)).toEqual([number, 'Texto']);
        expect(readTypedNumber(`${number} Texto`)?.place).toBe(n);
      }
    }
    const act = anAct(...PART_KINDS.flatMap((kind, i) => [aPart(2 * i, kind, 'T'), aPart(2 * i + 1, kind, 'T')]));
    for (const number of [...numberParts(act).values()].filter(Boolean))
      expect(read(`${number} Texto`)?.[0]).toBe(number);
  });
});
