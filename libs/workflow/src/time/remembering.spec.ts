import { remembering } from './remembering';

let asked: string[];
const spoken = (most?: number) =>
  remembering((...words: string[]) => {
    asked.push(words.join());
    if (words.includes('no')) throw new Error('no');
    return words.length;
  }, most);
beforeEach(() => (asked = []));

it('asks once, and tells one question from another by where its words end', () => {
  const count = spoken();
  expect([count('a', 'b'), count('a', 'b'), count('a,b'), count('a","b'), count()]).toEqual([2, 2, 1, 1, 0]);
  expect(asked).toEqual(['a,b', 'a,b', 'a","b', '']);
});

it('asks again where it was refused', () => {
  const count = spoken();
  expect(() => count('no')).toThrow('no');
  expect(() => count('no')).toThrow('no');
  expect(asked).toHaveLength(2);
});

it('keeps no more than it is told to', () => {
  const count = spoken(2);
  for (const word of ['a', 'b', 'a', 'c', 'a']) count(word);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
