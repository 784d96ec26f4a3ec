import { documentText } from '../text/document-text';
import { aPart, aSoundAct, anAct } from '../testing/an-act';
import { sectionsOf } from './sections';

describe('the sections of an act', () => {
  it('come in the fixed order of kinds, whatever the order of the parts', () => {
    const act = anAct(
      aPart(1, 'transitorio', 't'),
      aPart(2, 'resolutivo', 'r'),
      aPart(3, 'antecedente', 'a'),
      aPart(4, 'heading', 'h'),
      aPart(5, 'antecedente', 'b'),
    );
    expect(sectionsOf(act).map(({ kind, title, parts }) => [kind, title, parts.map(({ number }) => number)])).toEqual([
      ['heading', null, ['']],
      ['antecedente', 'ANTECEDENTES', ['I.', 'II.']],
      ['resolutivo', 'ACUERDO', ['ÚNICO.']],
      ['transitorio', 'TRANSITORIO', ['ÚNICO.']],
    ]);
  });

  it('take the singular by their highest level only', () => {
    const titles = (...levels: (1 | 2)[]) =>
      sectionsOf(anAct(...levels.map((level, i) => aPart(i, 'considerando', 'c', { level })))).map((s) => s.title);
    expect(titles(1, 2, 2)).toEqual(['CONSIDERANDO']);
    expect(titles(2, 2)).toEqual(['CONSIDERANDOS']);
  });

  it('read as plain text with their titles and numbers', () => {
    expect(documentText(aSoundAct())).toContain('\n\nACUERDO\nÚNICO. Se amplía la vigencia');
  });
});
