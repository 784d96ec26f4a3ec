import fc from 'fast-check';
import { MAX_PART_CHARACTERS } from '../limits';
import { type ActDocument, PART_KINDS, type Part } from '../model/act-document';
import { partText } from '../text/plain-text';
import {
  BODY,
  ENDED_TERMS,
  EXERCISE,
  TERMS,
  aPart,
  aRenewal,
  aSoundAct,
  anAct,
  anExtension,
  uuid,
} from '../testing/an-act';
import { FINDING_CODES, FINDING_SEVERITY, type FindingCode } from './findings';
import { lint, maySubmit } from './lint';

const PENDING: FindingCode[] = ['FOLIO_PENDING', 'DATE_PENDING', 'SESSION_PENDING', 'SIGNATORIES_PENDING'];
const codes = (act: ActDocument) => lint(act, { terms: TERMS }).map(({ code }) => code);
const beyondPending = (act: ActDocument) => codes(act).filter((code) => !PENDING.includes(code));

/** The sound act with one part changed. */
const soundExcept = (index: number, change: (part: Part) => Part | Part[]) => {
  const act = aSoundAct();
  act.content = act.content.flatMap((part, i) => (i === index ? change(part) : part));
  return act;
};
const saying = (index: number, text: string) =>
  soundExcept(index, (part) => ({ ...part, ...(text ? { content: [{ type: 'text', text }] } : { content: [] }) }));
const without = (index: number) => soundExcept(index, () => []);
const resolutivo = 4;

describe('a sound act', () => {
  it('lacks only what publication supplies, and may be submitted', () => {
    expect(codes(aSoundAct())).toEqual(PENDING);
    expect(maySubmit(lint(aSoundAct(), { terms: TERMS }))).toBe(true);
  });
});

const CASES: [FindingCode, string, ActDocument][] = [
  ['HEADING_MISSING', 'without a heading', without(0)],
  ['HEADING_REPEATED', 'with two headings', soundExcept(0, (part) => [part, aPart(50, 'heading', partText(part))])],
  ['LEGAL_BASIS_MISSING', 'without a legal basis', without(1)],
  ['TRANSITORIO_MISSING', 'without a transitorio', without(5)],
  ['SECTION_EMPTY', 'with an empty transitorio section', saying(5, '')],
  ['SECTION_EMPTY', 'with a blank only antecedente', saying(2, '  ')],
  ['PART_EMPTY', 'with one empty antecedente of two', soundExcept(2, (part) => [part, aPart(50, 'antecedente', '')])],
  ['NUMBER_UNREADABLE', 'with a number typed in an antecedente', saying(2, '0. El órgano se instaló.')],
  [
    'LEVEL_ORPHANED',
    'with a subdivision of nothing',
    soundExcept(2, (p) => ({ ...p, attrs: { ...p.attrs, level: 2 } })),
  ],
  ['LEVEL_ORPHANED', 'with a level skipped', soundExcept(3, (p) => ({ ...p, attrs: { ...p.attrs, level: 3 } }))],
  ['BOOKMARK_LEAKED', 'with a leaked bookmark', saying(2, '[bookmark: _GoBack]El órgano se instaló.')],
  ['BOOKMARK_LEAKED', 'with a broken reference', saying(2, 'Véase ¡Error! Marcador no definido.')],
  [
    'VERB_MAY_BE_MISSING',
    'with a name and no verb',
    saying(3, 'El Secretariado Técnico Estatal un espacio de diálogo.'),
  ],
  ['PREFIX_SPLIT', 'with a prefix cut off', saying(3, 'Sigue la fase de co creación.')],
  ['DATE_IMPOSSIBLE', 'with a day that does not exist', saying(2, 'Se instaló el 31 de abril de 2021.')],
  ['WEEKDAY_WRONG', 'with the wrong weekday', saying(2, 'Se instaló el lunes 23 de abril de 2021.')],
  [
    'ENTRY_INTO_FORCE_UNREADABLE',
    'in force from its signature',
    saying(5, 'El presente acuerdo entrará en vigor a partir de su firma.'),
  ],
  [
    'ENTRY_INTO_FORCE_REPEATED',
    'with two days of entry into force',
    soundExcept(5, (part) => [part, aPart(60, 'transitorio', 'Este acuerdo entrará en vigor el 15 de abril de 2022.')]),
  ],
];

describe.each(CASES)('%s', (code, situation, act) => {
  it(`is found in an act ${situation}, and nothing else is`, () => expect(beyondPending(act)).toEqual([code]));
  it(`${FINDING_SEVERITY[code] === 'error' ? 'blocks' : 'does not block'} submission`, () =>
    expect(maySubmit(lint(act, { terms: TERMS }))).toBe(FINDING_SEVERITY[code] !== 'error'));
});

const withEffect = (text: string, ...effects: Part['attrs']['effects']) =>
  soundExcept(resolutivo, (part) => ({
    ...part,
    attrs: { ...part.attrs, effects },
    content: [{ type: 'text', text }],
  }));
const SAYS = 'Se prorroga el Secretariado hasta el 30 de abril de 2023.';

const RENEWS = 'Se renueva la vigencia del ejercicio hasta el 30 de abril de 2023.';
const inForce = (day: string, act: ActDocument) =>
  anAct(...act.content.slice(0, -1), aPart(6, 'transitorio', `El presente acuerdo entrará en vigor ${day}.`));

const EFFECT_CASES: [FindingCode, string, ActDocument][] = [
  ['EFFECT_NOT_IN_TEXT', 'its text does not say', withEffect('Se toma nota.', anExtension(BODY, '2023-04-30'))],
  ['EFFECT_NOT_IN_TEXT', 'its text gives another day', withEffect(SAYS, anExtension(BODY, '2023-05-01'))],
  [
    'EFFECT_STALE',
    'its term has moved since',
    withEffect(SAYS, anExtension(BODY, '2023-04-30', { from: '2022-03-01' })),
  ],
  [
    'EFFECT_NOT_LATER',
    'it does not extend',
    withEffect('Se prorroga el Secretariado hasta el 22 de abril de 2022.', anExtension(BODY, '2022-04-22')),
  ],
  ['EFFECT_TERM_RUNNING', 'it renews what runs', withEffect(RENEWS, aRenewal(EXERCISE, '2023-04-30'))],
  ['EFFECT_TERM_RUNNING', 'its text renews what runs', withEffect(RENEWS)],
  ['EFFECT_NOT_IN_TEXT', 'its text renews what it extends', withEffect(RENEWS, anExtension(EXERCISE, '2023-04-30'))],
  [
    'EFFECT_LEAVES_GAP',
    'the act enters into force after the term',
    inForce('el 24 de abril de 2022', withEffect(SAYS, anExtension(BODY, '2023-04-30'))),
  ],
  [
    'EFFECT_REPEATED',
    'another effect moves the same term',
    withEffect(SAYS, anExtension(BODY, '2023-04-30'), anExtension(BODY, '2023-04-30', { id: uuid(960) })),
  ],
];

describe.each(EFFECT_CASES)('%s', (code, situation, act) => {
  it(`is found where ${situation}, and blocks`, () => {
    expect(beyondPending(act)).toEqual([code]);
    expect(maySubmit(lint(act, { terms: TERMS }))).toBe(false);
  });
});

describe('when the terms have ended', () => {
  const EXTENDS = 'Se amplía la vigencia del ejercicio hasta el 30 de abril de 2023.';
  const beyond = (act: ActDocument) =>
    lint(act, { terms: ENDED_TERMS }).flatMap(({ code, severity }) => (severity === 'pending' ? [] : [code]));

  it('a renewal that the text says is sound', () => {
    expect(beyond(withEffect(RENEWS, aRenewal(EXERCISE, '2023-04-30')))).toEqual([]);
  });

  it('an extension is an error, in the data', () => {
    const act = withEffect(EXTENDS, anExtension(EXERCISE, '2023-04-30'));
    expect(beyond(act)).toEqual(['EFFECT_TERM_ENDED']);
    expect(lint(act, { terms: ENDED_TERMS })[0]?.facts).toMatchObject({ term: EXERCISE.name, endsOn: '2022-04-23' });
  });

  it('an extension is an error in the text alone too, at its verb', () => {
    const [found] = lint(withEffect(EXTENDS), { terms: ENDED_TERMS });
    expect(found).toMatchObject({ code: 'EFFECT_TERM_ENDED', severity: 'error', range: { from: 3, to: 9 } });
    expect(found?.facts).toEqual({ term: EXERCISE.name, termId: EXERCISE.id, endsOn: '2022-04-23', to: '2023-04-30' });
  });

  it('a renewal without an effect is warned of', () => expect(beyond(withEffect(RENEWS))).toEqual(['EFFECT_MISSING']));

  it('nothing moves that of the body: it is reinstalled by others', () => {
    const renewal = 'Se reinstala el Secretariado hasta el 30 de abril de 2023.';
    expect(beyond(withEffect(renewal, aRenewal(BODY, '2023-04-30')))).toEqual(['EFFECT_BODY_ENDED']);
    expect(beyond(withEffect(renewal))).toEqual(['EFFECT_BODY_ENDED']);
    expect(beyond(withEffect(SAYS, anExtension(BODY, '2023-04-30')))).toEqual(['EFFECT_BODY_ENDED']);
  });

  it('a renewal may enter into force later, and not when it is over', () => {
    const renewal = (to: string, words: string) =>
      withEffect(`Se renueva la vigencia del ejercicio hasta el ${words}.`, aRenewal(EXERCISE, to));
    const soon = 'el 15 de mayo de 2022';
    expect(beyond(inForce(soon, renewal('2022-05-15', '15 de mayo de 2022')))).toEqual([]);
    expect(beyond(inForce(soon, renewal('2022-05-14', '14 de mayo de 2022')))).toEqual(['EFFECT_NOT_LATER']);
  });
});

describe('an extension and its entry into force', () => {
  const extends_ = withEffect(SAYS, anExtension(BODY, '2023-04-30'));

  it.each(['el 23 de abril de 2022', 'el día de su publicación', 'a los quince días siguientes de su publicación'])(
    'leave no gap with %s',
    (day) => expect(beyondPending(inForce(day, extends_))).toEqual([]),
  );

  it('leave one the day after, and say between which days', () => {
    expect(lint(inForce('el 24 de abril de 2022', extends_), { terms: TERMS })[0]).toMatchObject({
      partId: uuid(5),
      facts: { term: BODY.name, endsOn: '2022-04-23', inForceFrom: '2022-04-24' },
    });
  });
});

describe('effects, text and title', () => {
  it('an effect on a term that is not the body’s is unknown', () => {
    const stranger = { ...BODY, id: uuid(999) };
    expect(beyondPending(withEffect(SAYS, anExtension(stranger, '2023-04-30')))).toEqual([
      'EFFECT_TERM_UNKNOWN',
      'EFFECT_MISSING',
    ]);
  });

  it('a text that extends a term without an effect is warned of, at the words', () => {
    const found = lint(withEffect(SAYS), { terms: TERMS }).find(({ code }) => code === 'EFFECT_MISSING');
    expect(found).toMatchObject({
      partId: uuid(5),
      range: { from: 15, to: 27 },
      facts: { term: BODY.name, termId: BODY.id, endsOn: '2022-04-23', to: '2023-04-30' },
    });
  });

  it('a text that repeats the day on which a term ends is left alone', () => {
    expect(
      beyondPending(withEffect('Se reinstaló y se reanuda el Secretariado hasta el 23 de abril de 2022.')),
    ).toEqual([]);
  });

  it('a title that names one of two extended terms says less than the act does', () => {
    const act = saying(0, 'Acuerdo que amplía el ejercicio estatal de apertura institucional');
    expect(lint(act, { terms: TERMS })[0]).toMatchObject({ code: 'TITLE_SAYS_LESS', facts: { terms: [BODY.name] } });
  });

  it('a title that names neither is left alone', () => {
    expect(beyondPending(saying(0, 'Acuerdo de ampliación de vigencias'))).toEqual([]);
  });

  it('names what disagrees, and with what', () => {
    const [found] = lint(withEffect(SAYS, anExtension(BODY, '2023-05-01')), { terms: TERMS });
    expect(found?.facts).toMatchObject({
      term: BODY.name,
      to: '2023-05-01',
      because: 'OTHER_DATE',
      dates: ['2023-04-30'],
    });
  });

  it('no verb is missed where there is one', () => {
    for (const text of [
      'El Secretariado Técnico Estatal es un espacio de diálogo.',
      'El Secretariado Técnico Estatal, un espacio de diálogo, se reunió.',
      'La Ley de Transparencia en una de sus partes lo dispone.',
      'El Secretariado Técnico una vez instalado sesiona.',
      'La consulta representa un avance.',
      'El modelo de apertura institucional es un camino.',
    ]) {
      expect(beyondPending(saying(3, text))).toEqual([]);
    }
  });
});

it('reports an act with nothing in it, errors first', () => {
  expect(codes(anAct())).toEqual([
    'HEADING_MISSING',
    'RESOLUTIVO_MISSING',
    'TRANSITORIO_MISSING',
    'LEGAL_BASIS_MISSING',
    ...PENDING,
  ]);
});

it('keeps reading order among findings of one severity', () => {
  const act = anAct(
    aPart(1, 'heading', 'Acuerdo'),
    aPart(2, 'antecedente', '0. Uno [bookmark: _GoBack]'),
    aPart(3, 'resolutivo', '1. Otro'),
  );
  expect(
    lint(act, { terms: TERMS })
      .filter(({ severity }) => severity === 'error')
      .map(({ partId, code }) => [partId, code]),
  ).toEqual([
    [uuid(2), 'NUMBER_UNREADABLE'],
    [uuid(2), 'BOOKMARK_LEAKED'],
    [uuid(3), 'NUMBER_UNREADABLE'],
  ]);
});

it('has a situation in this spec for every code', () => {
  const met = new Set<FindingCode>([
    ...CASES.map(([code]) => code),
    ...EFFECT_CASES.map(([code]) => code),
    ...PENDING,
    ...codes(anAct()),
    'EFFECT_TERM_ENDED',
    'EFFECT_BODY_ENDED',
    'EFFECT_TERM_UNKNOWN',
    'EFFECT_MISSING',
    'TITLE_SAYS_LESS',
  ]);
  expect(FINDING_CODES.filter((code) => !met.has(code))).toEqual([]);
});

it('takes its terms from the body, whatever they are called', () => {
  const terms = [
    { ...EXERCISE, name: 'Plan de trabajo' },
    { ...BODY, aliases: ['Mesa de diálogo'] },
  ];
  const act = withEffect(
    'Se prorroga la Mesa de Diálogo hasta el 30 de abril de 2023.',
    anExtension(BODY, '2023-04-30'),
  );
  expect(lint(act, { terms }).filter(({ severity }) => severity !== 'pending')).toEqual([]);
});

it.each([
  ' ',
  '. ',
  'El Aa ',
  'Secretariado ',
  'entra en vigor ',
  'entra en vigor el ',
  'Se renueva el Secretariado. ',
  'el día de la ',
  'hasta el 30 de abril de 2023 ',
  '[bookmark: ',
  'co ',
  '(a',
  '1.',
])('reads the longest act to its end, even one made of «%s»', (piece) => {
  const text = piece.repeat(Math.floor(MAX_PART_CHARACTERS / piece.length));
  const act = anAct(
    ...Array.from({ length: 10 }, (_, i) => aPart(i, i % 2 === 0 ? 'resolutivo' : 'transitorio', text)),
  );
  expect(maySubmit(lint(act, { terms: TERMS }))).toBe(false);
});

it('points at words that are there, in any document', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Se prorroga ',
      'Se renueva ',
      'Entrará en vigor ',
      'el día de su publicación',
      'el Secretariado ',
      'hasta el ',
      '30 de abril de 2023',
      ', ',
      '. ',
      '0. ',
      'I. ',
      'El Pleno ',
      'un acto ',
      'co creación ',
    ),
    fc.constantFrom('[bookmark: x]', '31/04/2023', 'lunes ', 'ejercicio ', 'no ', 'para '),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').normalize('NFC'));
  const parts = fc.array(
    fc.tuple(fc.constantFrom(...PART_KINDS), fc.constantFrom(1 as const, 2 as const, 3 as const), text),
  );
  fc.assert(
    fc.property(parts, (drawn) => {
      const act = anAct(...drawn.map(([kind, level, words], i) => aPart(i, kind, words, { level })));
      const texts = new Map(act.content.map((part) => [part.attrs.id, partText(part)]));
      for (const { code, severity, partId, range } of lint(act, { terms: TERMS })) {
        expect(severity).toBe(FINDING_SEVERITY[code]);
        if (range) expect(texts.get(partId ?? '')?.slice(range.from, range.to)).toHaveLength(range.to - range.from);
      }
    }),
    { verbose: 1, numRuns: 300 },
  );
});
