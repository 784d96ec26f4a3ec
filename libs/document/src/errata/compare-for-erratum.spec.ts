import type { TermFacts } from '../effects/term-facts';
import type { ActDocument, Inline, Part } from '../model/act-document';
import { BODY, EXERCISE, TERMS, aPart, aSoundAct, anAct, anExtension, uuid } from '../testing/an-act';
import { compareForErratum } from './compare-for-erratum';

/** The published act as it stands. */
const STANDING: [n: number, kind: Part['attrs']['kind'], text: string][] = [
  [1, 'heading', 'Acuerdo que amplía el ejercicio estatal de apertura institucional'],
  [2, 'legal_basis', 'Con apoyo en el numeral 9 de las reglas del 20 de mayo de 2021.'],
  [3, 'antecedente', 'El órgano se instaló el 23 de abril de 2021.'],
  [4, 'considerando', 'El Secretariado Técnico Estatal un espacio de co creación.'],
  [5, 'resolutivo', 'Se amplía la vigencia del ejercicio hasta el 30 de abril de 2023, por doce meses.'],
  [6, 'resolutivo', 'La secretaría técnica informará dentro de quince días, antes del 15 de mayo.'],
  [8, 'resolutivo', 'Se ratifica al Secretariado Técnico Estatal y se amplía su mesa.'],
  [7, 'transitorio', 'El presente acuerdo entrará en vigor el día de su publicación.'],
];
const EFFECTS = [anExtension(EXERCISE, '2023-04-30', { id: uuid(951) })];

/** The effects were applied when the act was published: its terms end later now. */
const TODAY: readonly TermFacts[] = TERMS.map((term) => (term === EXERCISE ? { ...term, endsOn: '2023-04-30' } : term));

const standing = (changes: Record<number, string | Inline[]> = {}): ActDocument =>
  anAct(...STANDING.map(([n, kind, text]) => aPart(n, kind, changes[n] ?? text, { effects: n === 5 ? EFFECTS : [] })));
const against = (corrected: ActDocument, terms = TODAY) => compareForErratum(standing(), corrected, terms);
const saying = (n: number, text: string) => against(standing({ [n]: text }));

describe('a correction of words', () => {
  it('replaces the parts that read otherwise, and changes nothing that the act does', () => {
    const missingVerb = 'El Secretariado Técnico Estatal es un espacio de cocreación.';
    expect(saying(4, missingVerb)).toEqual({
      replacements: [{ partId: uuid(4), before: STANDING[3]![2], after: missingVerb }],
      changesEffects: false,
      changesStructure: false,
    });
  });

  it('of nothing replaces nothing, in whatever form the letters come', () => {
    const decomposed = anAct(
      ...standing().content.map((part) => ({
        ...part,
        content: part.content!.map((run) => ({ ...run, text: run.text.normalize('NFD') })),
      })),
    );
    expect(against(decomposed)).toEqual({ replacements: [], changesEffects: false, changesStructure: false });
  });

  it('lists its parts in the order of the act', () => {
    const { replacements } = against(
      standing({ 6: 'Se informará dentro de 15 días, antes del 15 de mayo.', 3: 'Uno.' }),
    );
    expect(replacements.map(({ partId }) => partId)).toEqual([uuid(3), uuid(6)]);
  });

  it.each<[string, number, string]>([
    ['the date of an antecedente', 3, 'El órgano se instaló el 22 de abril de 2021.'],
    ['the title', 1, 'Acuerdo que amplía la vigencia del ejercicio estatal hasta el 1 de mayo de 2023'],
    ['the spelling of a decided date', 5, 'Se amplía la vigencia del ejercicio hasta el 30/04/2023, por doce meses.'],
    ['a weekday', 5, 'Se amplía la vigencia del ejercicio hasta el domingo 30 de abril de 2023, por 12 (doce) meses.'],
    [
      'the verb of an extension for its like',
      5,
      'Se prorroga el ejercicio hasta el 30 de abril de 2023, por doce meses.',
    ],
    ['the words of the entry into force', 7, 'Este acuerdo entra en vigor el mismo día en que se publica.'],
    ['a span written otherwise', 6, 'La secretaria técnica informará dentro de 15 días, antes del quince de mayo.'],
  ])('may be of %s', (_, n, text) => {
    expect(saying(n, text)).toMatchObject({ changesEffects: false, changesStructure: false });
    expect(saying(n, text).replacements).toHaveLength(1);
  });
});

describe('a correction that changes what the act does', () => {
  it.each<[string, number, string]>([
    ['by another last day', 5, 'Se amplía la vigencia del ejercicio hasta el 31 de mayo de 2023, por doce meses.'],
    ['by another span', 5, 'Se amplía la vigencia del ejercicio hasta el 30 de abril de 2023, por trece meses.'],
    ['by another term', 5, 'Se amplía la vigencia del Secretariado hasta el 30 de abril de 2023, por doce meses.'],
    ['by one term more', 5, 'Se amplía el ejercicio y el Secretariado hasta el 30 de abril de 2023, por doce meses.'],
    ['by a denial', 5, 'No se amplía la vigencia del ejercicio hasta el 30 de abril de 2023, por doce meses.'],
    ['by another verb', 5, 'Se renueva la vigencia del ejercicio hasta el 30 de abril de 2023, por doce meses.'],
    ['by a term that is named and not moved', 8, 'Se ratifica al ejercicio estatal y se amplía su mesa.'],
    ['by a denial of what has no day', 8, 'Se ratifica al Secretariado Técnico Estatal y no se amplía su mesa.'],
    ['by a deadline in days', 6, 'La secretaría técnica informará dentro de treinta días, antes del 15 de mayo.'],
    ['by business days', 6, 'La secretaría técnica informará dentro de quince días hábiles, antes del 15 de mayo.'],
    ['by a date without its year', 6, 'La secretaría técnica informará dentro de quince días, antes del 16 de mayo.'],
    ['by a new entry into force', 7, 'El presente acuerdo entrará en vigor al día siguiente de su publicación.'],
    ['by a date in a transitorio', 7, 'El acuerdo entra en vigor el día de su publicación y se difunde el 1/5/2022.'],
  ])('%s', (_, n, text) => expect(saying(n, text)).toMatchObject({ changesEffects: true, changesStructure: false }));

  it.each<[string, Part['attrs']['effects']]>([
    ['another end', [{ ...EFFECTS[0]!, to: '2023-05-31' }]],
    ['another kind', [{ ...EFFECTS[0]!, kind: 'renew_term' }]],
    ['one more', [...EFFECTS, anExtension(BODY, '2023-04-30')]],
    ['none', []],
  ])('in the data alone: %s', (_, effects) => {
    const corrected = standing();
    corrected.content[4]!.attrs.effects = effects;
    expect(against(corrected)).toEqual({ replacements: [], changesEffects: true, changesStructure: false });
  });

  it('is told whatever the terms have become since', () => {
    const moved = 'Se amplía la vigencia del ejercicio hasta el 31 de mayo de 2023, por doce meses.';
    for (const terms of [TERMS, TODAY, TODAY.map((term) => ({ ...term, hasEnded: true })), []]) {
      expect(against(standing({ 5: moved }), terms).changesEffects).toBe(true);
      expect(against(standing({ 4: 'Otra cosa.' }), terms).changesEffects).toBe(false);
    }
  });

  it('is not one that says the entry into force that was understood', () => {
    const silent = standing({ 7: 'Publíquese.' });
    expect(compareForErratum(silent, standing(), TODAY)).toMatchObject({ changesEffects: false });
  });
});

describe('a correction that changes the structure', () => {
  const changed = (change: (content: Part[]) => Part[]) => against(anAct(...change(standing().content)));

  it.each<[string, (content: Part[]) => Part[]]>([
    ['a part added', (content) => [...content, aPart(50, 'antecedente', 'Otro.')]],
    ['a part removed', (content) => content.filter((_, i) => i !== 2)],
    ['two resolutivos exchanged', ([a, b, c, d, e, f, ...rest]) => [a!, b!, c!, d!, f!, e!, ...rest]],
    [
      'an antecedente made a considerando',
      (content) => content.map((p, i) => (i === 2 ? { ...p, attrs: { ...p.attrs, kind: 'considerando' } } : p)),
    ],
    ['another level', (content) => content.map((p, i) => (i === 3 ? { ...p, attrs: { ...p.attrs, level: 2 } } : p))],
  ])('by %s', (_, change) =>
    expect(changed(change)).toMatchObject({ replacements: [], changesEffects: false, changesStructure: true }),
  );

  it('is not one that only lists the sections in another order', () => {
    expect(
      changed((content) => [...content].reverse().sort((a, b) => (a.attrs.id < b.attrs.id ? -1 : 1))),
    ).toMatchObject({
      changesStructure: false,
    });
    expect(changed(([a, b, c, ...rest]) => [c!, a!, b!, ...rest]).changesStructure).toBe(false);
  });

  const text = STANDING[2]![2];
  const linked = (words: string, href: string): Inline[] => [
    { type: 'text', text: words, marks: [{ type: 'act_link', attrs: { href } }] },
  ];

  it('is one of emphasis alone, which no replacement would show', () => {
    const bold: Inline[] = [{ type: 'text', text, marks: [{ type: 'bold' }] }];
    expect(against(standing({ 3: bold }))).toEqual({
      replacements: [],
      changesEffects: false,
      changesStructure: true,
    });
  });

  it('is not one of emphasis beside changed words', () => {
    const bold: Inline[] = [
      { type: 'text', text: 'El órgano', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' quedó instalado el 23 de abril de 2021.' },
    ];
    expect(against(standing({ 3: bold })).changesStructure).toBe(false);
  });

  it('is one of where a link leads, even beside changed words', () => {
    const before = standing({ 3: linked(text, '/actos/uno') });
    const compare = (corrected: ActDocument) => compareForErratum(before, corrected, TODAY).changesStructure;
    expect(compare(standing({ 3: linked('Otras palabras.', '/actos/uno') }))).toBe(false);
    expect(compare(standing({ 3: linked('Otras palabras.', '/actos/dos') }))).toBe(true);
    expect(compare(standing({ 3: 'Otras palabras.' }))).toBe(true);
  });
});

it('changes nothing in an act compared with itself, whoever reads it', () => {
  for (const terms of [TERMS, []]) {
    expect(compareForErratum(aSoundAct(), aSoundAct(), terms)).toEqual({
      replacements: [],
      changesEffects: false,
      changesStructure: false,
    });
  }
});
