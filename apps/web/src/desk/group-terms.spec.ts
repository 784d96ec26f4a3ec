import { groupByEnd } from './group-terms';

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
