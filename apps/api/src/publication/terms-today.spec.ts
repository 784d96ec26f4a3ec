import { aBody } from './testing/a-body';
import { aTerm, anExercise } from './testing/a-record';
import { termsToday } from './terms-today';

const LAST_SECOND = '2022-04-24T04:59:59.999Z';
const OVER = '2022-04-24T05:00:00.000Z';

describe('two terms that end together', () => {
  it('share one count of days', () => {
    const { running, bodyDecides } = termsToday(aBody(), '2022-03-30T15:00:00.000Z');
    expect(running).toMatchObject([{ startsOn: '2021-04-23', endsOn: '2022-04-23', daysLeft: 24 }]);
    expect(running[0]?.terms).toHaveLength(2);
    expect(bodyDecides).toBe(true);
  });

  it('run until the last local second and not longer', () => {
    expect(termsToday(aBody(), LAST_SECOND)).toMatchObject({
      bodyDecides: true,
      running: [{ daysLeft: 0 }],
      ended: [],
    });
    expect(termsToday(aBody(), OVER)).toMatchObject({ bodyDecides: false, running: [], ended: [{ daysLeft: -1 }] });
  });

  it('part when one of them is extended, the sooner first', () => {
    const body = aBody([aTerm({ endsOn: '2023-04-30' }), anExercise()]);
    expect(termsToday(body, LAST_SECOND).running.map(({ endsOn }) => endsOn)).toEqual(['2022-04-23', '2023-04-30']);
  });
});

describe('a body that was installed again after a gap', () => {
  const again = aTerm({ id: 'again', startsOn: '2022-06-01', endsOn: '2023-05-31' });
  const body = aBody([aTerm(), again]);

  it('says nothing of the term that was followed', () => {
    expect(termsToday(body, '2022-07-01T15:00:00.000Z')).toMatchObject({ bodyDecides: true, ended: [] });
  });

  it('says in the gap what ended and what is coming', () => {
    const { ended, coming, bodyDecides } = termsToday(body, '2022-05-10T15:00:00.000Z');
    expect(bodyDecides).toBe(false);
    expect(ended.map(({ endsOn }) => endsOn)).toEqual(['2022-04-23']);
    expect(coming.map(({ startsOn }) => startsOn)).toEqual(['2022-06-01']);
  });

  it('remembers only the last of several ended ones', () => {
    expect(termsToday(body, '2023-06-01T15:00:00.000Z').ended.map(({ endsOn }) => endsOn)).toEqual(['2023-05-31']);
  });
});

it('knows of a body without terms that it cannot decide', () => {
  expect(termsToday(aBody([]), OVER)).toMatchObject({ bodyDecides: false, running: [], ended: [], coming: [] });
});
