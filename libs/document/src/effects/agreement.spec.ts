import { parseActDocument } from '../model/parse-act-document';
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
import { agreement } from './agreement';
import { proposeEffects, withEffects } from './propose-effects';

const BOTH = `Se amplía la vigencia del ejercicio y se prorroga la del Secretariado hasta el 30 de abril de 2023.`;
const resolutivo = (text: string) => aPart(5, 'resolutivo', text);

describe('an effect and its resolutivo', () => {
  it('agree when the text extends that term to that day, and show with which words', () => {
    const part = resolutivo(BOTH);
    const answer = agreement(part, anExtension(BODY, '2023-04-30'), TERMS);
    expect(answer).toMatchObject({ agrees: true });
    const words = answer.agrees ? answer.ranges.map(({ from, to }) => partText(part).slice(from, to)) : [];
    expect(words).toEqual(['Secretariado', '30 de abril de 2023']);
  });

  it.each([
    ['TERM_NOT_NAMED', 'Se prorroga el Secretariado hasta el 30 de abril de 2023.', []],
    ['DATE_NOT_NAMED', 'Se amplía el ejercicio por un año.', []],
    ['OTHER_DATE', 'Se amplía el ejercicio hasta el 1 de mayo de 2023.', ['2023-05-01']],
    ['NOT_EXTENDED', 'No se amplía el ejercicio hasta el 30 de abril de 2023.', []],
    [
      'OTHER_DATE',
      'Se amplía el ejercicio hasta el 30 de abril de 2023. Se amplía el ejercicio hasta el 1 de mayo de 2023.',
      ['2023-05-01'],
    ],
  ])('disagree with %s: %s', (because, text, dates) => {
    expect(agreement(resolutivo(text), anExtension(EXERCISE, '2023-04-30'), TERMS)).toEqual({
      agrees: false,
      because,
      dates,
    });
  });

  it('agree on a renewal when the text renews that term', () => {
    const part = resolutivo('Se renueva la vigencia del ejercicio hasta el 30 de abril de 2023.');
    expect(agreement(part, aRenewal(EXERCISE, '2023-04-30'), ENDED_TERMS)).toMatchObject({ agrees: true });
  });

  it.each([
    ['NOT_RENEWED', 'No se renueva el ejercicio hasta el 30 de abril de 2023.'],
    ['OTHER_KIND', 'Se amplía el ejercicio hasta el 30 de abril de 2023.'],
    ['TERM_NOT_NAMED', 'Se renueva el Secretariado hasta el 30 de abril de 2023.'],
  ])('disagree on a renewal with %s: %s', (because, text) => {
    expect(agreement(resolutivo(text), aRenewal(EXERCISE, '2023-04-30'), ENDED_TERMS)).toEqual({
      agrees: false,
      because,
      dates: [],
    });
  });

  it('disagree on an extension when the text renews', () => {
    const part = resolutivo('Se renueva el ejercicio hasta el 30 de abril de 2023.');
    expect(agreement(part, anExtension(EXERCISE, '2023-04-30'), TERMS)).toMatchObject({ because: 'OTHER_KIND' });
  });
});

describe('proposed effects', () => {
  const act = (text: string) => anAct(resolutivo(text));

  it('are one for each term that the resolutivo extends, in reading order', () => {
    const proposals = proposeEffects(act(BOTH), TERMS);
    expect(proposals.map(({ partId, effect: { termId, from, to } }) => [partId, termId, from, to])).toEqual([
      [uuid(5), EXERCISE.id, '2022-04-23', '2023-04-30'],
      [uuid(5), BODY.id, '2022-04-23', '2023-04-30'],
    ]);
    expect(parseActDocument(withEffects(act(BOTH), proposals))).toHaveProperty('ok');
  });

  it('are the same each time, and gone once attached', () => {
    const proposals = proposeEffects(act(BOTH), TERMS);
    expect(proposeEffects(act(BOTH), TERMS)).toEqual(proposals);
    expect(proposeEffects(withEffects(act(BOTH), proposals), TERMS)).toEqual([]);
    expect(proposeEffects(aSoundAct(), TERMS)).toEqual([]);
  });

  it.each([
    ['a term is not extended beyond its end', 'Se prorroga el Secretariado hasta el 23 de abril de 2022.'],
    [
      'a term gets two last days',
      'Se prorroga el Secretariado hasta el 30 de abril de 2023. Se prorroga el Secretariado hasta el 1 de mayo de 2023.',
    ],
  ])('are none where %s', (_, text) => expect(proposeEffects(act(text), TERMS)).toEqual([]));

  it('are a renewal for an exercise that has ended, and nothing for the body itself', () => {
    const text = 'Se renueva la vigencia del ejercicio y se reinstala el Secretariado hasta el 30 de abril de 2023.';
    const proposals = proposeEffects(act(text), ENDED_TERMS);
    expect(proposals.map(({ effect: { kind, termId, from, to } }) => [kind, termId, from, to])).toEqual([
      ['renew_term', EXERCISE.id, '2022-04-23', '2023-04-30'],
    ]);
    expect(parseActDocument(withEffects(act(text), proposals))).toHaveProperty('ok');
  });

  it.each([
    ['extends what has ended', 'Se prorroga el ejercicio hasta el 30 de abril de 2023.', ENDED_TERMS],
    ['renews what runs', 'Se renueva el Secretariado hasta el 30 de abril de 2023.', TERMS],
    [
      'extends and renews one term',
      'Se prorroga el Secretariado hasta el 30 de abril de 2023. Se renueva el Secretariado hasta el 30 de abril de 2023.',
      TERMS,
    ],
  ])('are none where the text %s', (_, text, terms) => expect(proposeEffects(act(text), terms)).toEqual([]));

  it('are read from resolutivos only', () => {
    expect(proposeEffects(anAct(aPart(4, 'considerando', BOTH)), TERMS)).toEqual([]);
  });
});
