import { differingWords } from './differing-words';

describe('what a correction shows of a part', () => {
  it('is the words that differ, with a few around them', () => {
    const before = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce';
    expect(differingWords(before, before.replace('ocho', 'es ocho'))).toEqual({
      before: '… tres cuatro cinco seis siete ocho nueve diez once doce …',
      after: '… tres cuatro cinco seis siete es ocho nueve diez once doce …',
    });
  });

  it('is the whole of a short part', () => {
    expect(differingWords('La mesa un espacio.', 'La mesa es un espacio.')).toEqual({
      before: 'La mesa un espacio.',
      after: 'La mesa es un espacio.',
    });
  });

  it('keeps a repeated word on both sides', () => {
    expect(differingWords('muy muy bien', 'muy bien')).toEqual({ before: 'muy muy bien', after: 'muy bien' });
  });
});
