import type { EntryIntoForce } from '@acuerda/workflow/vocabulary';
import { aPart, anAct } from '../testing/an-act';
import { entriesIntoForce, readEntryIntoForce } from './read-entry-into-force';
import { UNREADABLE_ENTRIES } from './unreadable-entry';

const read = (...texts: string[]) =>
  readEntryIntoForce(anAct(...texts.map((text, i) => aPart(i, 'transitorio', text))));
const ON_PUBLICATION: EntryIntoForce = { kind: 'on_publication' };
const after = (days: number): EntryIntoForce => ({ kind: 'after_publication', days });
const on = (date: string): EntryIntoForce => ({ kind: 'on', date });

describe('a transitorio on the entry into force', () => {
  it.each([
    'El presente acuerdo entrará en vigor el día de su publicación.',
    'Este acuerdo entra en vigor el día en que se publica.',
    'El presente Acuerdo entrará en vigor al momento de su publicación en el portal del Secretariado.',
    'El presente instrumento surtirá sus efectos a partir de su publicación.',
    'El acuerdo entrará en vigor, para todos los efectos legales, el mismo día de su publicación.',
    'Entrará en vigor el presente acuerdo a partir del día de su publicación.',
    'El presente acuerdo se difundirá en el portal y entrará en vigor desde la fecha en que se publique.',
    'A partir de su publicación, el presente acuerdo entrará en vigor.',
    'El presente acuerdo entra en vigor el día de su publicación y surte efectos a partir de esa misma fecha.',
    'El presente acuerdo entra en vigor el día de su publicación. La convocatoria se emitirá el 1 de mayo de 2022.',
    'EL PRESENTE ACUERDO ENTRARÁ EN VIGOR EL DÍA DE SU PUBLICACIÓN.',
  ])('on publication: %s', (text) => expect(read(text)).toEqual(ON_PUBLICATION));

  it.each<[number, string]>([
    [1, 'El presente acuerdo entrará en vigor al día siguiente de su publicación.'],
    [1, 'El presente acuerdo entrará en vigor al día siguiente al de su publicación.'],
    [1, 'El presente acuerdo entrará en vigor a partir del día natural siguiente a su publicación.'],
    [1, 'El presente acuerdo entrará en vigor un día después de su publicación.'],
    [15, 'El presente acuerdo entrará en vigor a los quince días siguientes de su publicación.'],
    [15, 'El presente acuerdo entrará en vigor a los 15 (quince) días naturales siguientes al de su publicación.'],
    [45, 'Las presentes disposiciones entrarán en vigor cuarenta y cinco días naturales después de su publicación.'],
    [30, 'Este acuerdo inicia su vigencia a los treinta días contados a partir del siguiente al de su publicación.'],
  ])('%d days after publication: %s', (days, text) => expect(read(text)).toEqual(after(days)));

  it.each([
    'El presente acuerdo entrará en vigor el 1 de mayo de 2022.',
    'El presente acuerdo entrará en vigor a partir del domingo 1 de mayo de 2022.',
    'El presente acuerdo entrará en vigor a las 00:00 horas del 1 de mayo de 2022.',
    'El 1 de mayo de 2022 entrará en vigor el presente acuerdo.',
    'El presente acuerdo, aprobado por unanimidad, entrará en vigor el primero de mayo de dos mil veintidós.',
    'La modificación estará vigente a partir del 01/05/2022 y concluirá el 30 de abril de 2023.',
    'La secretaría técnica difundirá el presente acuerdo, que entrará en vigor el 1 de mayo de 2022.',
  ])('on a day: %s', (text) => expect(read(text)).toEqual(on('2022-05-01')));

  it('is read from decomposed letters too', () => {
    expect(read('Entrará en vigor al día siguiente de su publicación.'.normalize('NFD'))).toEqual(after(1));
  });
});

describe('an entry into force that cannot be followed', () => {
  const CASES: [(typeof UNREADABLE_ENTRIES)[number], string][] = [
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor a partir de su firma.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor el día de su aprobación por el pleno.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor de inmediato.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor tres meses después de su publicación.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor dentro de los quince días siguientes a su publicación.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor el 1 de mayo.'],
    ['NOT_UNDERSTOOD', 'Entrará en vigor la próxima semana.'],
    ['NOT_UNDERSTOOD', 'Entrará en vigor el tercer día de su publicación.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor el 1 de mayo de 2022, siempre que haya presupuesto.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor el día de su publicación o el 1 de mayo de 2022.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo no entrará en vigor el día de su publicación.'],
    ['NOT_UNDERSTOOD', 'El presente acuerdo entrará en vigor a los 0 días siguientes de su publicación.'],
    ['NOT_UNDERSTOOD', 'Con su aprobación, el presente acuerdo entra en vigor.'],
    ['BUSINESS_DAYS', 'El presente acuerdo entrará en vigor a los quince días hábiles siguientes de su publicación.'],
    ['BUSINESS_DAYS', 'El presente acuerdo entrará en vigor al día hábil siguiente de su publicación.'],
    ['OFFICIAL_GAZETTE', 'El presente acuerdo entrará en vigor el día de su publicación en el Periódico Oficial.'],
    ['DATE_IMPOSSIBLE', 'El presente acuerdo entrará en vigor el 31 de abril de 2022.'],
  ];

  it.each(CASES)('%s: %s', (because, text) => expect(read(text)).toMatchObject({ kind: 'unreadable', because }));

  it('keeps the words, from the verb on', () => {
    expect(read('El presente acuerdo entrará en vigor a partir de su firma. Publíquese.')).toMatchObject({
      written: 'entrará en vigor a partir de su firma.',
    });
  });

  it('says two different days', () => {
    const [one, other] = [
      'El acuerdo entra en vigor el día de su publicación.',
      'Entra en vigor el 1 de mayo de 2022.',
    ];
    expect(read(one, other)).toEqual({
      kind: 'unreadable',
      because: 'REPEATED',
      written: 'entra en vigor el día de su publicación; Entra en vigor el 1 de mayo de 2022',
    });
    expect(read(one, one)).toEqual(ON_PUBLICATION);
  });

  it('has a situation in this spec for every reason', () => {
    const met = new Set<string>([...CASES.map(([because]) => because), 'REPEATED']);
    expect(UNREADABLE_ENTRIES.filter((because) => !met.has(because))).toEqual([]);
  });
});

describe('nothing is said of the entry into force', () => {
  it.each([
    'Publíquese el presente acuerdo en el portal.',
    'Los lineamientos a que se refiere el presente acuerdo entrarán en vigor el 1 de junio de 2022.',
    'En el portal, las reglas de operación entrarán en vigor el 1 de junio de 2022.',
    'Dentro de los treinta días siguientes a la entrada en vigor del presente acuerdo se emitirá la convocatoria.',
    'Los plazos corren a partir de la fecha en que entra en vigor el presente acuerdo.',
  ])('by: %s', (text) => expect(read(text)).toBeNull());

  it('by parts of other kinds', () => {
    const text = 'El acuerdo entró en vigor; este acuerdo entra en vigor el 1 de mayo de 2022.';
    expect(readEntryIntoForce(anAct(aPart(1, 'considerando', text)))).toBeNull();
  });
});

it('points at the words of each statement', () => {
  const text = 'Publíquese. El presente acuerdo entrará en vigor el 1 de mayo de 2022, en todo el Estado.';
  const [mention] = entriesIntoForce(anAct(aPart(1, 'transitorio', text)));
  expect(mention).toMatchObject({ written: 'entrará en vigor el 1 de mayo de 2022', says: on('2022-05-01') });
  expect(text.slice(mention!.range.from, mention!.range.to)).toBe(mention!.written);
});
