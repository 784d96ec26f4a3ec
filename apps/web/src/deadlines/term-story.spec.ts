import { chaptersOf, firstDayOf, followedTerms, gapsOf, type Term } from './term-story';

const entry = (startsOn: string, endsOn: string) => ({ startsOn, endsOn }) as Term['history'][number];
const term = (changes: Partial<Term>): Term =>
  ({
    id: 't',
    kind: 'exercise',
    startsOn: '2021-04-23',
    endsOn: '2022-04-23',
    gaps: [],
    history: [],
    ...changes,
  }) as Term;

describe('the history of a term', () => {
  it('tells an extension, which moves the end, from a renewal, which begins anew after a gap', () => {
    const history = [
      entry('2021-04-23', '2022-04-23'),
      entry('2021-04-23', '2022-04-30'),
      entry('2022-05-10', '2023-04-30'),
    ];
    expect(chaptersOf({ history }).map(({ kind, before, gapDays }) => [kind, before, gapDays])).toEqual([
      ['registration', null, 0],
      ['extension', '2022-04-23', 0],
      ['renewal', '2022-04-30', 9],
    ]);
  });

  it('counts no gap where the renewal begins on the next day', () => {
    const history = [entry('2021-04-23', '2022-04-23'), entry('2022-04-24', '2023-04-30')];
    expect(chaptersOf({ history }).at(-1)).toMatchObject({ kind: 'renewal', gapDays: 0 });
  });
});

describe('a body that was reinstalled', () => {
  const gap = { __typename: 'Gap' as const, from: '2022-04-24', to: '2022-05-09' };
  const before = term({ id: 'a', kind: 'body' });
  const after = term({ id: 'b', kind: 'body', startsOn: '2022-05-10', endsOn: '2023-05-09' });
  const body = { gaps: [gap], terms: [before, after] as Term[] };

  it('shows the gap on the line of the new term, from the first day of the one before', () => {
    expect(gapsOf(after, body)).toEqual([gap]);
    expect(firstDayOf(after, body)).toBe('2021-04-23');
    expect(gapsOf(before, body)).toEqual([]);
    expect(firstDayOf(before, body)).toBe('2021-04-23');
  });

  it('has a term that another one followed', () => {
    expect(followedTerms(body.terms)).toEqual([before]);
  });
});

describe('an exercise that was renewed', () => {
  it('shows its own gaps, from its first day', () => {
    const gap = { __typename: 'Gap' as const, from: '2022-04-24', to: '2022-05-09' };
    const renewed = term({
      startsOn: '2022-05-10',
      gaps: [gap],
      history: [entry('2021-04-23', '2022-04-23'), entry('2022-05-10', '2023-04-30')],
    });
    expect(gapsOf(renewed, { gaps: [] })).toEqual([gap]);
    expect(firstDayOf(renewed, { gaps: [], terms: [renewed] })).toBe('2021-04-23');
  });
});
