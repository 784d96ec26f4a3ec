import { readEntryIntoForce } from '../entry-into-force/read-entry-into-force';
import { parseActDocument } from '../model/parse-act-document';
import { partText } from '../text/plain-text';
import { uuid } from '../testing/an-act';
import { amendingAct } from './amending-act';

describe('an amending act', () => {
  let n = 0;
  const original = { title: 'Acuerdo de prueba', folio: 'STE-GA/ACU/2022/004', date: '2022-04-01' };
  const act = amendingAct({ original, newId: () => uuid((n += 1)) });

  it('begins with the act that it changes, in the order in which acts are written', () => {
    expect(act.content.map((part) => [part.attrs.kind, partText(part)])).toEqual([
      ['heading', 'Acuerdo modificatorio del acuerdo STE-GA/ACU/2022/004'],
      ['legal_basis', ''],
      [
        'antecedente',
        'El 1 de abril de 2022 se publicó, con el folio STE-GA/ACU/2022/004, el acto titulado «Acuerdo de prueba».',
      ],
      ['considerando', ''],
      ['resolutivo', 'Se modifica el acuerdo STE-GA/ACU/2022/004 en los términos siguientes: '],
      ['transitorio', 'El presente acuerdo entrará en vigor el día de su publicación.'],
    ]);
  });

  it('is a document, in force when it is published', () => {
    expect(parseActDocument(act)).toEqual({ ok: act });
    expect(readEntryIntoForce(act)).toEqual({ kind: 'on_publication' });
  });
});
