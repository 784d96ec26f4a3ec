import { groupByEnd, groupToShow } from './group-terms';

const term = (id: string, startsOn: string, endsOn: string) => ({ id, name: id, startsOn, endsOn, daysLeft: 24 });

describe('terms on the desk', () => {
  it('that end together share a group, from the earliest start', () => {
    const [group] = groupByEnd([
      term('body', '2021-04-23', '2022-04-23'),
      term('exercise', '2021-01-01', '2022-04-23'),
    ]);
    expect(group?.terms.map(({ id }) => id)).toEqual(['body', 'exercise']);
    expect(group?.startsOn).toBe('2021-01-01');
  });

  it('come with the soonest end first', () => {
    const groups = groupByEnd([term('late', '2021-04-23', '2023-04-30'), term('soon', '2021-04-23', '2022-04-23')]);
    expect(groups.map(({ endsOn }) => endsOn)).toEqual(['2022-04-23', '2023-04-30']);
  });
});

describe('what the desk opens with', () => {
  const standing = (
    id: string,
    kind: 'body' | 'exercise',
    state: 'in_force' | 'ended' | 'not_started',
    endsOn: string,
  ) => ({
    ...term(id, '2021-04-23', endsOn),
    kind,
    standing: state,
  });
  const shown = (...terms: ReturnType<typeof standing>[]) => groupToShow(terms)?.terms.map(({ id }) => id);

  it('is what ends first of what is in force', () => {
    expect(
      shown(
        standing('old', 'exercise', 'ended', '2020-12-31'),
        standing('exercise', 'exercise', 'in_force', '2022-04-23'),
        standing('body', 'body', 'in_force', '2023-04-30'),
      ),
    ).toEqual(['exercise']);
  });

  it('is the end of the body once it is over, whatever else goes on', () => {
    expect(
      shown(
        standing('first', 'body', 'ended', '2021-04-22'),
        standing('body', 'body', 'ended', '2022-04-23'),
        standing('exercise', 'exercise', 'in_force', '2023-04-30'),
      ),
    ).toEqual(['body']);
  });

  it('is nothing for a body without terms', () => {
    expect(shown()).toBeUndefined();
  });
});
