import { differingWords } from './differing-words';

describe('what a correction shows of a part', () => {
  it('is the words that differ, with a few around them', () => {
    const before = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce';
    expect(differingWords(before, before.replace('ocho', 'es 8'))).toEqual({
      lead: '… tres cuatro cinco seis siete',
      before: 'ocho',
      after: 'es 8',
      tail: 'nueve diez once doce trece …',
    });
  });

  it('is the whole of a short part, and nothing where a word is only added', () => {
    expect(differingWords('La mesa un espacio.', 'La mesa es un espacio.')).toEqual({
      lead: 'La mesa',
      before: '',
      after: 'es',
      tail: 'un espacio.',
    });
  });

  it('counts a repeated word once', () => {
    expect(differingWords('muy muy bien', 'muy bien')).toEqual({ lead: 'muy', before: 'muy', after: '', tail: 'bien' });
  });
});
