import { importDocx, importText } from '../import';
import { partText } from '../text/plain-text';
import { BODY, EXERCISE } from '../testing/an-act';
import { describeWithSeeds, seed } from '../testing/seeds';
import type { ImportResult } from './report';

const TERMS = [{ ...EXERCISE, name: 'Ejercicio estatal de gobierno abierto' }, BODY];

describeWithSeeds('the act that the project starts from', () => {
  const forms: [string, () => Promise<ImportResult>, number][] = [
    ['docx', () => importDocx(seed('acuerdo-ampliacion-vigencia.docx'), { terms: TERMS }), 1],
    ['txt', async () => importText(seed('acuerdo-ampliacion-vigencia.txt'), { terms: TERMS }), 2],
    [
      'latin1',
      async () =>
        importText(Buffer.from(seed('acuerdo-ampliacion-vigencia.txt').toString(), 'latin1'), { terms: TERMS }),
      2,
    ],
  ];

  describe.each(forms)('as %s', (_, read, fixes) => {
    const imported = async () => {
      const result = await read();
      if ('refused' in result) throw new Error(result.refused);
      return result;
    };

    it('gives its nine parts, renumbered', async () => {
      const { parts, unrecognised, issuingBody } = (await imported()).report;
      expect(parts.map(({ kind, newNumber }) => [kind, newNumber])).toEqual([
        ['heading', ''],
        ['legal_basis', ''],
        ['antecedente', 'I.'],
        ['antecedente', 'II.'],
        ['antecedente', 'III.'],
        ['considerando', '1.1'],
        ['considerando', '1.2'],
        ['considerando', '1.3'],
        ['resolutivo', 'ÚNICO.'],
      ]);
      expect(parts.filter(({ kind }) => kind === 'antecedente').map(({ oldNumber }) => oldNumber)).toEqual([
        '0.',
        '0.',
        '0.',
      ]);
      expect(unrecognised).toEqual([]);
      expect(issuingBody).toBe('SECRETARIADO TÉCNICO ESTATAL DE GOBIERNO ABIERTO');
    });

    it('leaves no number, bookmark or capital title behind in the words', async () => {
      const texts = (await imported()).document.content.map(partText);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}/u);
      expect(texts.join(' ')).not.toContain('_GoBack');
    });

    it('proposes to extend both terms to 30 April 2023', async () => {
      const { proposedEffects } = (await imported()).report;
      expect(proposedEffects.map(({ effect: { termId, from, to } }) => [termId, from, to])).toEqual([
        [EXERCISE.id, '2022-04-23', '2023-04-30'],
        [BODY.id, '2022-04-23', '2023-04-30'],
      ]);
    });

    it('tells what was put right and what is still to be looked at', async () => {
      const { fixed, findings } = (await imported()).report;
      expect(fixed.map(({ code }) => code)).toEqual(['NUMBERING_RESTORED', 'BOOKMARK_REMOVED'].slice(0, fixes));
      expect(fixed[0]?.facts).toEqual({ kind: 'antecedente', count: 3, written: ['0.'], first: 'I.', last: 'III.' });
      expect(findings.map(({ code }) => code)).toEqual([
        'TRANSITORIO_MISSING',
        'TITLE_SAYS_LESS',
        'VERB_MAY_BE_MISSING',
        'PREFIX_SPLIT',
        'FOLIO_PENDING',
        'DATE_PENDING',
        'SESSION_PENDING',
        'SIGNATORIES_PENDING',
      ]);
    });
  });
});
