import { aPart, anAct, uuid } from '../testing/an-act';
import { partText } from '../text/plain-text';
import { rebaseCorrection } from './rebase-correction';

const act = (first: string, second: string) =>
  anAct(aPart(1, 'considerando', first), aPart(2, 'considerando', second), aPart(3, 'resolutivo', 'Se aprueba.'));
const words = (document: ReturnType<typeof act>) => document.content.map((part) => partText(part)).slice(0, 2);

describe('a correction that another one has overtaken', () => {
  const standing = act('Una palabra.', 'Ya corregida.');

  it('keeps its own words, and those that the other corrected', () => {
    const rebased = rebaseCorrection(standing, act('Unas palabras.', 'Por corregir.'), [uuid(1)]);
    expect(words(rebased)).toEqual(['Unas palabras.', 'Ya corregida.']);
  });

  it('keeps its own words in a part that both corrected', () => {
    const rebased = rebaseCorrection(standing, act('Una palabra.', 'Corregida de otro modo.'), [uuid(2)]);
    expect(words(rebased)).toEqual(['Una palabra.', 'Corregida de otro modo.']);
  });
});
