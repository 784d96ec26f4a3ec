import { candidatesFor, cutAtMentions, mentionedIn, soughtAt, withMention } from './mentions';

const ana = { id: '1', name: 'Ana Pech' };
const anaLong = { id: '2', name: 'Ana Pech Uc' };
const ines = { id: '3', name: 'Inés Canul' };
const people = [ana, anaLong, ines];

describe('a name after an @', () => {
  it.each([
    ['@', 1, { from: 0, sought: '' }],
    ['Vea @In', 7, { from: 4, sought: 'In' }],
    ['Vea @Ana P', 10, { from: 4, sought: 'Ana P' }],
    ['Uno\n@an', 7, { from: 4, sought: 'an' }],
    ['(@an', 4, { from: 1, sought: 'an' }],
  ])('is sought in %j', (words, caret, expected) => {
    expect(soughtAt(words, caret)).toEqual(expected);
  });

  it.each([
    ['escriba a ana@organo', 20],
    ['@ana\notra cosa', 14],
    ['Vea @In', 3],
    [`@${'a'.repeat(60)}`, 61],
  ])('is not sought in %j', (words, caret) => {
    expect(soughtAt(words, caret)).toBeNull();
  });

  it('is one of those that begin so, by name, surname or office, with or without accents', () => {
    expect(candidatesFor('ine', people)).toEqual([ines]);
    expect(candidatesFor('CANÚ', people)).toEqual([ines]);
    expect(candidatesFor('pech', people)).toEqual([ana, anaLong]);
    expect(candidatesFor('ech', people)).toEqual([]);
    expect(candidatesFor('soc', [{ ...ana, office: 'Sociedad civil' }, ines])).toHaveLength(1);
    expect(candidatesFor('', people)).toEqual(people);
  });

  it('is put whole in place of what was typed', () => {
    expect(withMention('Vea @In por favor', { from: 4, sought: 'In' }, 'Inés Canul')).toEqual({
      words: 'Vea @Inés Canul por favor',
      caret: 16,
    });
  });
});

describe('those whom words mention', () => {
  it('are found by their whole names, the longest first', () => {
    expect(mentionedIn('@Ana Pech Uc y @Ana Pech, y @Ana Pech', people)).toEqual(['2', '1']);
    expect(mentionedIn('@Ana Pecho y Ana Pech', people)).toEqual([]);
  });

  it('are cut out, and nothing is lost', () => {
    expect(cutAtMentions('Vea @Inés Canul: @nadie', people)).toEqual(['Vea ', ines, ': @nadie']);
  });
});
