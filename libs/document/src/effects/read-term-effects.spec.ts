import { BODY, EXERCISE, TERMS, uuid } from '../testing/an-act';
import { findTerms } from './find-terms';
import { readTermEffects } from './read-term-effects';
import type { TermFacts } from './term-facts';

const NAMES: Record<string, string> = { [EXERCISE.id]: 'exercise', [BODY.id]: 'body' };
const read = (text: string, terms: readonly TermFacts[] = TERMS) =>
  readTermEffects(text, terms).map(({ termId, to }) => `${NAMES[termId] ?? termId} → ${to}`);
const named = (text: string, terms: readonly TermFacts[] = TERMS) =>
  findTerms(text, terms).map(({ range }) => text.slice(range.from, range.to));

const UNTIL = 'hasta el 30 de abril de 2023';
const BOTH = ['exercise → 2023-04-30', 'body → 2023-04-30'];

describe('what a resolutivo extends', () => {
  it.each([
    `Se amplía el ejercicio estatal de apertura institucional, y el término del secretariado técnico estatal se prorroga ${UNTIL}, a fin de concluir los trabajos.`,
    `Se prorroga hasta el domingo 30 de abril de 2023 la vigencia del Ejercicio Estatal y la del Secretariado.`,
    `La vigencia del ejercicio estatal y la del Secretariado Técnico Estatal se prorrogan al 30/04/2023.`,
    `Amplíese la vigencia del ejercicio ${UNTIL}; prorróguese la del secretariado hasta el día treinta de abril de dos mil veintitrés.`,
    `Se aprueba la ampliación de la vigencia del ejercicio y del Secretariado, que concluirá el 30 de abril de 2023.`,
    `Con el objetivo de no interrumpir la consulta, se amplían el ejercicio y el secretariado hasta las 24 horas del 30 de abril de 2023.`,
    `Se extiende la vigencia del EJERCICIO ESTATAL DE APERTURA INSTITUCIONAL y del SECRETARIADO TECNICO ESTATAL ${UNTIL}.`,
    `Se amplía, a fin de concluir la cocreación, la vigencia del ejercicio y del Secretariado ${UNTIL}.`,
  ])('both terms: %s', (text) => expect(read(text)).toEqual(BOTH));

  it('each term to its own day', () => {
    expect(
      read(
        'Se amplía el ejercicio estatal hasta el 30 de abril de 2023 y se prorroga el Secretariado hasta el 31 de mayo de 2023.',
      ),
    ).toEqual(['exercise → 2023-04-30', 'body → 2023-05-31']);
  });

  it.each([
    ['no verb of extension', `La vigencia del Secretariado es la que fija el acta, ${UNTIL}.`],
    ['a past one', `La sociedad civil prorrogó el Secretariado ${UNTIL}.`],
    ['a denied one', `No se amplía la vigencia del Secretariado ${UNTIL}.`],
    ['a denied one further off', `No procede ampliar la vigencia del Secretariado ${UNTIL}.`],
    ['a rejected one', `Se rechaza la ampliación de la vigencia del Secretariado ${UNTIL}.`],
    ['a supposed one', `En caso de que se prorrogue el Secretariado ${UNTIL}, se avisará.`],
    ['no last day', 'Se prorroga la vigencia del Secretariado por un año.'],
    ['a day before which', 'Se prorroga el Secretariado hasta antes del 30 de abril de 2023.'],
    ['a first day', 'Se prorroga el Secretariado a partir del 30 de abril de 2023.'],
    ['an impossible day', 'Se prorroga el Secretariado hasta el 31 de abril de 2023.'],
    ['another body', `Se prorroga el Secretariado Técnico Municipal ${UNTIL}.`],
    ['a day that is in the reason', 'Se prorroga el Secretariado con el fin de trabajar hasta el 30 de abril de 2023.'],
    ['a name and a day in the reason', `Se prorrogan los trabajos, a fin de que siga el Secretariado ${UNTIL}.`],
    ['the plural of a name', `Se prorrogan los ejercicios ${UNTIL}.`],
  ])('nothing, with %s', (_, text) => expect(read(text)).toEqual([]));

  it.each([
    `Se prorroga el Secretariado ${UNTIL}, con el objetivo de no interrumpir la vigencia del ejercicio estatal.`,
    `Se prorroga el Secretariado y no el ejercicio ${UNTIL}.`,
    `Se prorroga el Secretariado, sin la vigencia del ejercicio, ${UNTIL}.`,
    `No se amplía el ejercicio. Se prorroga el Secretariado ${UNTIL}.`,
    `Se prorroga el Secretariado ${UNTIL} y no se amplía el ejercicio.`,
    `Se prorroga el Secretariado ${UNTIL}. El ejercicio sigue su curso.`,
  ])('the body alone: %s', (text) => expect(read(text)).toEqual(['body → 2023-04-30']));

  it('reads a text that gives one term two last days as both', () => {
    expect(
      read(`Se prorroga el Secretariado ${UNTIL}. Se prorroga el Secretariado hasta el 1 de mayo de 2023.`),
    ).toEqual(['body → 2023-04-30', 'body → 2023-05-01']);
  });

  it('is read from decomposed letters too, as a PDF gives them', () => {
    const text = `Se amplía la vigencia del Secretariado Técnico Estatal hasta el sábado 29 de abril de 2023.`;
    expect(read(text.normalize('NFD'))).toEqual(['body → 2023-04-29']);
  });

  it('keeps the words that say it', () => {
    const text = `Se prorroga la vigencia del Secretariado Técnico Estatal ${UNTIL}.`;
    const words = readTermEffects(text, TERMS)[0]!.words;
    const slice = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
    expect([slice(words.verb), slice(words.term), slice(words.date)]).toEqual([
      'prorroga',
      'Secretariado Técnico Estatal',
      '30 de abril de 2023',
    ]);
  });
});

describe('what a resolutivo renews', () => {
  const stated = (text: string) =>
    readTermEffects(text, TERMS).map(({ kind, termId, to }) => `${kind} ${NAMES[termId]} → ${to}`);

  it.each([
    `Se renueva la vigencia del Ejercicio estatal y se reinstala el Secretariado Técnico Estatal ${UNTIL}.`,
    `Se reanuda la vigencia del ejercicio y se restablece la del Secretariado, del 5 de mayo de 2022 al 30 de abril de 2023.`,
    `La vigencia del ejercicio estatal y la del Secretariado se renuevan ${UNTIL}.`,
    `Renuévese la vigencia del ejercicio ${UNTIL}; restablézcase la del secretariado ${UNTIL}.`,
    `Se aprueba la renovación de la vigencia del ejercicio y del Secretariado, que concluirá el 30 de abril de 2023.`,
    `A fin de ampliar la consulta, la vigencia del ejercicio y la del Secretariado se reanudan ${UNTIL}.`,
  ])('both terms: %s', (text) =>
    expect(stated(text)).toEqual(['renew_term exercise → 2023-04-30', 'renew_term body → 2023-04-30']),
  );

  it.each([
    ['a past one', `El pleno renovó el Secretariado ${UNTIL}.`],
    ['a denied one', `No se renueva la vigencia del Secretariado ${UNTIL}.`],
    ['a rejected one', `Se rechaza la renovación de la vigencia del Secretariado ${UNTIL}.`],
    ['a supposed one', `En caso de que se reanude el Secretariado ${UNTIL}, se avisará.`],
    ['no last day', 'Se reinstala el Secretariado con las mismas personas.'],
    ['a first day', 'Se reinstala el Secretariado a partir del 5 de mayo de 2022.'],
  ])('nothing, with %s', (_, text) => expect(stated(text)).toEqual([]));

  it('is told from what it extends beside it', () => {
    expect(stated(`Se amplía el ejercicio ${UNTIL} y se renueva la vigencia del Secretariado ${UNTIL}.`)).toEqual([
      'extend_term exercise → 2023-04-30',
      'renew_term body → 2023-04-30',
    ]);
  });

  it.each([
    `Para reanudar los trabajos, la vigencia del Secretariado se prorroga ${UNTIL}.`,
    `La vigencia del Secretariado, a fin de renovar la mesa, se prorroga ${UNTIL}.`,
    `Con motivo de la reinstalación del ejercicio, se prorroga el Secretariado ${UNTIL}.`,
    `Se prorroga el Secretariado ${UNTIL}, a fin de reanudar el ejercicio.`,
  ])('is not what it gives as a reason: %s', (text) => expect(stated(text)).toEqual(['extend_term body → 2023-04-30']));

  it('may be all that a purpose says, where nothing else is done', () => {
    expect(stated(`Se emite este acuerdo para renovar la vigencia del Secretariado ${UNTIL}.`)).toEqual([
      'renew_term body → 2023-04-30',
    ]);
  });
});

describe('a term in a text', () => {
  it('is found by its name, its aliases, and its name shortened from the end', () => {
    const aliased = [{ ...BODY, aliases: ['Órgano colegiado'] }];
    expect(named('el SECRETARIADO TECNICO ESTATAL', aliased)).toEqual(['SECRETARIADO TECNICO ESTATAL']);
    expect(named('el órgano colegiado y el Secretariado Técnico', aliased)).toEqual([
      'órgano colegiado',
      'Secretariado Técnico',
    ]);
  });

  it('is found without the words that its name begins with', () => {
    expect(named('la del Secretariado, hoy', [{ ...BODY, name: 'Vigencia del Secretariado Técnico' }])).toEqual([
      'Secretariado',
    ]);
  });

  it('is not found where another qualifier follows the shortened name', () => {
    expect(named('el Secretariado Técnico Municipal')).toEqual([]);
    expect(named('el Secretariado de Salud')).toEqual([]);
  });

  it('is not found by a shortening that fits two terms', () => {
    const two = [BODY, { ...BODY, id: uuid(903), name: 'Secretariado Técnico Municipal' }];
    expect(named('el Secretariado Técnico y los demás', two)).toEqual([]);
    expect(named('el Secretariado Técnico Municipal y los demás', two)).toEqual(['Secretariado Técnico Municipal']);
  });

  it('is the one that ends last where two share a name', () => {
    const later = { ...BODY, id: uuid(903), endsOn: '2023-04-30' };
    expect(findTerms('el Secretariado Técnico Estatal', [BODY, later]).map(({ termId }) => termId)).toEqual([later.id]);
  });
});
