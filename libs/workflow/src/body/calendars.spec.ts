import { aBody, PEOPLE } from '../testing';
import type { Citation } from '../rules/rule-set';

const citation: Citation = { kind: 'text', text: 'Agreement of the state on its days of rest' };
const onto = (version: number, ...holidays: { date: string; name: string }[]) =>
  ({ type: 'adopt_calendar', onto: version, holidays, citation }) as const;
const adopt = (...holidays: { date: string; name: string }[]) => onto(0, ...holidays);
const goodFriday = { date: '2022-04-15', name: 'Viernes santo' };
const holyThursday = { date: '2022-04-14', name: 'Jueves santo' };

describe('a calendar', () => {
  it('is adopted by the administrator, in order of days, as the next version beside those before it', () => {
    const body = aBody()
      .does(PEOPLE.administrator, adopt(goodFriday), onto(1, goodFriday, holyThursday))
      .build();
    expect(body.calendars.map(({ version, holidays }) => [version, holidays])).toEqual([
      [1, [goodFriday]],
      [2, [holyThursday, goodFriday]],
    ]);
  });

  it('is not adopted onto a version that another one has followed', () => {
    const body = aBody().does(PEOPLE.administrator, adopt(goodFriday));
    expect(body.refusal(PEOPLE.administrator, adopt(holyThursday))).toEqual({
      refused: 'VERSION_STALE',
      facts: { onto: 0, standing: 1 },
    });
  });

  it('is nobody else’s to adopt', () => {
    expect(aBody().refusalOf(PEOPLE.secretary, adopt(goodFriday))).toBe('NOT_THE_ADMINISTRATOR');
  });

  it('names each day once, with a date that exists and what it is', () => {
    const refusal = (...holidays: { date: string; name: string }[]) =>
      aBody().refusal(PEOPLE.administrator, adopt(...holidays));
    expect(refusal(goodFriday, goodFriday)).toEqual({
      refused: 'HOLIDAY_REPEATED',
      facts: { repeated: ['2022-04-15'] },
    });
    expect(refusal({ date: '2022-02-30', name: 'x' })).toEqual({
      refused: 'DATE_INVALID',
      facts: { invalid: ['2022-02-30'] },
    });
    expect(refusal({ date: '2022-04-15', name: ' ' })).toEqual({
      refused: 'NAME_REQUIRED',
      facts: { missing: ['2022-04-15'] },
    });
  });
});
