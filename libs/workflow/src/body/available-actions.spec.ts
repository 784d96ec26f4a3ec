import { aBody, anAct, PEOPLE, person, type BodyBuilder } from '../testing';
import { availableBodyActions } from './available-actions';

const allowed = (body: BodyBuilder, personId: string) =>
  availableBodyActions(body.build(), { now: body.now, actor: person(personId) })
    .filter(({ refusal }) => refusal === null)
    .map(({ action, post }) => (post ? `${action} to ${post}` : action));

const ROSTER = [
  'add_seat',
  'record_appointment to seat',
  'record_appointment to secretariat',
  'prolong_appointment',
  'end_appointment',
];

describe('the actions on a body', () => {
  it('with a secretariat are divided between it and the administrator', () => {
    expect(allowed(aBody(), PEOPLE.secretary)).toEqual([...ROSTER, 'invite_body_reviewer']);
    expect(allowed(aBody(), PEOPLE.administrator)).toEqual(['register_term', 'adopt_rule_set', 'adopt_calendar']);
    expect(allowed(aBody(), PEOPLE.government)).toEqual([]);
  });

  it('without one leave the administrator the appointment of another', () => {
    const act = anAct('Resignation', '2022-03-31');
    const appointmentId = `appointment-${PEOPLE.secretary}-secretariat`;
    const lapsed = aBody()
      .does(PEOPLE.secretary, { type: 'end_appointment', appointmentId, on: '2022-03-31', act })
      .at('2022-04-01T16:00:00.000Z');
    expect(allowed(lapsed, PEOPLE.administrator)).toEqual([
      'register_term',
      'adopt_rule_set',
      'adopt_calendar',
      'record_appointment to secretariat',
    ]);
  });
});
