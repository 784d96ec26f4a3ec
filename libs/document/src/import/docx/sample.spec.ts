import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocx } from '../../import';
import { partText } from '../../text/plain-text';
import { BODY, EXERCISE, uuid } from '../../testing/an-act';
import { SAMPLE, sampleDocx } from '../../testing/sample-docx';

const TERMS = [{ ...EXERCISE, name: 'Ejercicio estatal de gobierno abierto' }, BODY];

const read = async (bytes: Buffer) => {
  let n = 0;
  const result = await importDocx(bytes, { terms: TERMS, newId: () => uuid(++n) });
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

describe.each<[string, () => Promise<Buffer>, (string | null)[]]>([
  [
    'as it is committed',
    async () => readFileSync(join(__dirname, '../../../samples/acuerdo-de-muestra.docx')),
    ['1.1.', '1.2.', '1.3.'],
  ],
  ['written anew', () => sampleDocx(), ['1.1.', '1.2.', '1.3.']],
  ['with Word’s own numbers', () => sampleDocx({ automaticNumbers: true }), [null, null, null]],
])('the sample act %s', (_, bytes, considerandos) => {
  it('is read whole, word for word', async () => {
    const { document } = await read(await bytes());
    expect(document.content.map(partText)).toEqual([
      SAMPLE.title,
      SAMPLE.legalBasis,
      ...SAMPLE.antecedentes,
      ...SAMPLE.considerandos,
      SAMPLE.resolutivo,
    ]);
  });

  it('is numbered anew, and reported', async () => {
    const { report } = await read(await bytes());
    expect(report).toMatchObject({
      format: 'docx',
      issuingBody: SAMPLE.letterhead.join(' '),
      unrecognised: [],
      fixed: [
        {
          code: 'NUMBERING_RESTORED',
          partIds: [uuid(3), uuid(4), uuid(5)],
          facts: { kind: 'antecedente', count: 3, written: ['0.'], first: 'I.', last: 'III.' },
        },
      ],
    });
    expect(report.parts.map(({ oldNumber, newNumber }) => [oldNumber, newNumber])).toEqual([
      [null, ''],
      [null, ''],
      ['0.', 'I.'],
      ['0.', 'II.'],
      ['0.', 'III.'],
      [considerandos[0], '1.1'],
      [considerandos[1], '1.2'],
      [considerandos[2], '1.3'],
      ['ÚNICO.', 'ÚNICO.'],
    ]);
  });

  it('shows its faults and proposes both extensions', async () => {
    const { findings, proposedEffects } = (await read(await bytes())).report;
    expect(findings.filter(({ severity }) => severity !== 'pending').map(({ code }) => code)).toEqual([
      'TRANSITORIO_MISSING',
      'TITLE_SAYS_LESS',
      'VERB_MAY_BE_MISSING',
      'PREFIX_SPLIT',
    ]);
    expect(proposedEffects.map(({ effect: { termId, to } }) => [termId, to])).toEqual([
      [EXERCISE.id, '2023-04-30'],
      [BODY.id, '2023-04-30'],
    ]);
  });
});
