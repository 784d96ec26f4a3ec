import { changedWords, correctionsOf } from './corrections';
import { aRecord, anErratum, uuid } from './testing/a-record';

const act = aRecord();
const CONSIDERANDO = uuid(4);
const words = 'Faltan cuatro de las nueve mesas de diálogo y conviene terminarlas.';
const withVerb = 'Faltan cuatro de las nueve mesas de diálogo y es conveniente terminarlas.';
const withComma = 'Faltan cuatro de las nueve mesas de diálogo, y es conveniente terminarlas.';
const first = anErratum(2, act, { [CONSIDERANDO]: { before: words, after: withVerb } });

const read = (segments: { op: string; text: string }[], without: string) =>
  segments
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join('');

it('a part that nobody corrected has no correction', () => {
  expect(correctionsOf(act, []).size).toBe(0);
  expect([...correctionsOf(act, [first]).keys()]).toEqual([CONSIDERANDO]);
});

it('a corrected part gives the words that were published and those that stand', () => {
  const correction = correctionsOf(act, [first]).get(CONSIDERANDO)!;
  expect(correction.errata).toEqual([first.folio]);
  expect(read(correction.segments, 'insert')).toBe(words);
  expect(read(correction.segments, 'delete')).toBe(withVerb);
});

it('a part that two errata corrected reads as the last says, against the words that were published', () => {
  const second = anErratum(3, act, { [CONSIDERANDO]: { before: withVerb, after: withComma } });
  const correction = correctionsOf(act, [first, second]).get(CONSIDERANDO)!;
  expect(correction.errata).toEqual([first.folio, second.folio]);
  expect(read(correction.segments, 'insert')).toBe(words);
  expect(read(correction.segments, 'delete')).toBe(withComma);
});

it('words that were given back differ in nothing', () => {
  const back = anErratum(3, act, { [CONSIDERANDO]: { before: withVerb, after: words } });
  expect(correctionsOf(act, [first, back]).get(CONSIDERANDO)!.segments).toEqual([{ op: 'equal', text: words }]);
});

it('an empty side leaves the other whole', () => {
  expect(changedWords('', 'Texto')).toEqual([{ op: 'insert', text: 'Texto' }]);
  expect(changedWords('Texto', '')).toEqual([{ op: 'delete', text: 'Texto' }]);
});
