import { lint } from '../lint/lint';
import { parseActDocument } from '../model/parse-act-document';
import { partText } from '../text/plain-text';
import { BODY, EXERCISE, TERMS, uuid } from '../testing/an-act';
import { extendingAct, type Background } from './extending-act';
import { namesInSpanish } from './names-in-spanish';

const ids = () => {
  let last = 0;
  return () => uuid((last += 1));
};
const installed = { title: 'Acta de instalación', reference: 'ACTA/1', date: '2021-04-23' };
const prolonged = { title: 'Constancia de prórroga', date: '2022-03-29' };
const background: Background[] = [
  { kind: 'fixed', terms: [BODY.name, EXERCISE.name], from: '2021-04-23', to: '2022-04-23', act: installed },
  { kind: 'prolonged', posts: ['Sociedad civil', 'Facilitación'], to: null, act: prolonged },
];
const to = '2023-04-30';
const act = extendingAct({ terms: TERMS, to, background, newId: ids() });
const textsOf = (kind: string) => act.content.filter(({ attrs }) => attrs.kind === kind).map(partText);

describe('an act that extends two terms which end together', () => {
  it('is a whole document, with an id for each part', () => {
    expect(parseActDocument(act)).toHaveProperty('ok');
    expect(new Set(act.content.map(({ attrs }) => attrs.id)).size).toBe(act.content.length);
  });

  it('says how things came to stand as they do, each with its act', () => {
    expect(textsOf('antecedente')).toEqual([
      'El acto titulado «Acta de instalación» (ACTA/1), del 23 de abril de 2021, fijó la vigencia del Secretariado Técnico Estatal y del ' +
        'Ejercicio estatal de apertura institucional del 23 de abril de 2021 al 23 de abril de 2022.',
      'El acto titulado «Constancia de prórroga», del 29 de marzo de 2022, prorrogó las designaciones de Sociedad civil y Facilitación, ' +
        'sin que el acto fije fecha de término.',
    ]);
  });

  it('extends each from the day on which it ends, as its words say', () => {
    const effects = act.content.flatMap(({ attrs }) => attrs.effects);
    expect(effects).toEqual(
      [EXERCISE, BODY].map(({ id }) =>
        expect.objectContaining({ kind: 'extend_term', termId: id, from: '2022-04-23', to }),
      ),
    );
    expect(textsOf('resolutivo')[0]).toContain('hasta el 30 de abril de 2023.');
  });

  it('can be submitted once its legal basis is written, and not before', () => {
    const errors = (document: typeof act) =>
      lint(document, { terms: TERMS }).filter(({ severity }) => severity === 'error');
    expect(errors(act)).toHaveLength(1);
    const written = act.content.map((part) =>
      part.attrs.kind === 'legal_basis'
        ? { ...part, content: [{ type: 'text' as const, text: 'Con fundamento en el artículo 9.' }] }
        : part,
    );
    expect(errors({ ...act, content: written })).toEqual([]);
  });
});

describe('terms that end on different days', () => {
  it('get a considerando each, and one new last day', () => {
    const later = { ...EXERCISE, endsOn: '2022-12-31' };
    const { content } = extendingAct({ terms: [BODY, later], to, background: [], newId: ids() });
    const reasons = content.filter(({ attrs }) => attrs.kind === 'considerando').map(partText);
    expect(reasons).toEqual([
      expect.stringContaining('del Secretariado Técnico Estatal termina el 23 de abril de 2022'),
      expect.stringContaining('termina el 31 de diciembre de 2022'),
    ]);
    expect(content.flatMap(({ attrs }) => attrs.effects).map(({ from }) => from)).toEqual(['2022-04-23', '2022-12-31']);
  });
});

describe('a term that an acuerdo had moved before', () => {
  it('names that acuerdo by its folio', () => {
    const moved: Background = { kind: 'moved', terms: [BODY.name], to: '2022-04-23', folio: 'STE/2021/004' };
    const { content } = extendingAct({ terms: [BODY], to, background: [moved], newId: ids() });
    expect(content.map(partText)).toContain(
      'El acuerdo STE/2021/004 amplió la vigencia del Secretariado Técnico Estatal al 23 de abril de 2022.',
    );
  });
});

it.each([
  [['Mesa de diagnóstico'], 'de la Mesa de diagnóstico'],
  [['Comisión Estatal', 'Programa de apertura'], 'de la Comisión Estatal y del Programa de apertura'],
  [['Plan de acción'], 'del Plan de acción'],
])('%j take their articles: %s', (names, said) => expect(namesInSpanish(names)).toBe(said));
