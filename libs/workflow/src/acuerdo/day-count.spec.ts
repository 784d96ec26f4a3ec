import type { AdoptCalendar } from '../body/commands';
import { aBody, anAcuerdo, PEOPLE, system } from '../testing';

const holyWeek: AdoptCalendar = {
  type: 'adopt_calendar',
  onto: 0,
  holidays: [
    { date: '2022-04-14', name: 'Jueves santo' },
    { date: '2022-04-15', name: 'Viernes santo' },
  ],
  citation: { kind: 'not_supplied' },
};
const inBusinessDays = aBody().withRules({ dayCount: 'business', voteDays: 9, objectionWindowDays: 2 });

describe('windows counted in business days', () => {
  it('leave out weekends', () => {
    // From Wednesday 30 March, nine business days on.
    expect(anAcuerdo(inBusinessDays).submitted().state).toMatchObject({ vote: { deadline: '2022-04-12' } });
    expect(anAcuerdo(aBody().withRules({ voteDays: 9 })).submitted().state).toMatchObject({
      vote: { deadline: '2022-04-08' },
    });
  });

  it('leave out what the body’s calendar declares', () => {
    const body = inBusinessDays.does(PEOPLE.administrator, holyWeek);
    const submittedOn = (now: string) => anAcuerdo(body).at(now).submitted().state;
    expect(submittedOn('2022-04-04T16:00:00.000Z')).toMatchObject({ vote: { deadline: '2022-04-19' } });
  });

  it('hold for the wait for objections too', () => {
    // Thursday: Friday and Monday are the two days.
    const signed = anAcuerdo(inBusinessDays).at('2022-03-31T16:00:00.000Z').readyToPublish();
    expect(signed.state.status).toBe('civil_society_signoff');
    expect(signed.nextStepAt).toBe('2022-04-05T05:00:00.000Z');
    expect(signed.at('2022-04-05T04:59:59.999Z').refusalOf(system, { type: 'advance' })).toBe('NOTHING_DUE');
    expect(signed.at('2022-04-05T05:00:00.000Z').advanced().state.status).toBe('ready_to_publish');
  });

  it('are not lengthened by a calendar that is adopted while they run', () => {
    const signed = anAcuerdo(inBusinessDays).at('2022-04-12T16:00:00.000Z').readyToPublish();
    const { holidays, citation } = holyWeek;
    const body = { ...signed.body, calendars: [{ version: 1, adoptedAt: signed.now, holidays, citation }] };
    expect(signed.nextStepAt).toBe('2022-04-15T05:00:00.000Z');
    expect(signed.of(body).nextStepAt).toBe('2022-04-15T05:00:00.000Z');
    expect(signed.of(body).returned().readyToPublish().nextStepAt).toBe('2022-04-19T05:00:00.000Z');
  });
});
