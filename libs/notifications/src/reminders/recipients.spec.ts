import { SECRETARIAT, seatPost } from '@acuerda/workflow';
import { aBody, anEmptyBody, appointmentOf, SECRETARY, type TestBody } from '../testing/a-body';
import type { PlannedReminder } from './plan';
import { mayUnsubscribe, recipientsOf, type Circumstances } from './recipients';

const noon = '2022-04-16T17:00:00.000Z';
const ofTerm = (daysBefore = 7): PlannedReminder => ({
  kind: 'term',
  subjectId: 'term-body',
  endsOn: '2022-04-23',
  daysBefore,
  dueAt: '2022-04-16T14:00:00.000Z',
});
const ofAppointment = (id: string): PlannedReminder => ({ ...ofTerm(), kind: 'appointment', subjectId: id });
const quiet: Circumstances = { reviewers: [], extensionUnderWay: false };

const hearing = (body: TestBody, reminder = ofTerm(), circumstances = quiet, now = noon) =>
  Object.fromEntries(
    recipientsOf(reminder, body.state, now, circumstances).map(({ key, as }) => [key, as.map(({ role }) => role)]),
  );

const commission = { name: 'Comisión de Designaciones', email: 'Oficialia@designaciones.example' };
const escalating = aBody().withRules({ reminderEscalation: { daysBefore: 7, to: [commission] } });

describe('that a term ends', () => {
  it('the secretariat, titulars, alternates and reviewers hear, each with the post it is for', () => {
    const body = aBody().withSeatOf('person-alternate', 'seat-society', { capacity: 'alternate' });
    const recipients = recipientsOf(ofTerm(), body.state, noon, { ...quiet, reviewers: ['person-reviewer'] });
    expect(recipients.map(({ personId, as }) => [personId, as])).toEqual([
      [SECRETARY, [{ role: 'secretariat', post: SECRETARIAT }]],
      ['person-government', [{ role: 'titular', post: seatPost('seat-government') }]],
      ['person-society', [{ role: 'titular', post: seatPost('seat-society') }]],
      ['person-alternate', [{ role: 'alternate', post: seatPost('seat-society') }]],
      ['person-reviewer', [{ role: 'reviewer', post: null }]],
    ]);
  });

  it('an alternate whose appointment ended yesterday does not hear, on its last day it still does', () => {
    const ends = { kind: 'on', date: '2022-04-15' } as const;
    const body = aBody().withSeatOf('person-alternate', 'seat-society', { capacity: 'alternate', ends });
    expect(hearing(body)).not.toHaveProperty('person-alternate');
    expect(hearing(body, ofTerm(), quiet, '2022-04-16T04:59:59.999Z')).toHaveProperty('person-alternate');
  });

  it('somebody whose appointment has not begun does not hear', () => {
    const body = aBody().withSeatOf('person-next', 'seat-society', { capacity: 'alternate', startsOn: '2022-04-17' });
    expect(hearing(body)).not.toHaveProperty('person-next');
  });

  it('a secretary who holds a seat too gets one mail, for both reasons', () => {
    const body = aBody().withSeatOf(SECRETARY, 'seat-government', { capacity: 'alternate' });
    expect(hearing(body)[SECRETARY]).toEqual(['secretariat', 'alternate']);
  });

  it('two appointments to one post are one reason', () => {
    const body = aBody().withAppointment('person-society', seatPost('seat-government'), { capacity: 'alternate' });
    const again = {
      ...body.state,
      appointments: body.state.appointments.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]),
    };
    const [, , society] = recipientsOf(ofTerm(), again, noon, quiet);
    expect(society?.as).toEqual([
      { role: 'alternate', post: seatPost('seat-government') },
      { role: 'titular', post: seatPost('seat-society') },
    ]);
  });

  it('only those hear whom the rules name', () => {
    const reviewers = ['person-reviewer'];
    const titulars = aBody().withRules({ reminderAudience: ['titulars'] });
    expect(Object.keys(hearing(titulars, ofTerm(), { ...quiet, reviewers }))).toEqual([
      'person-government',
      'person-society',
    ]);
    const invited = aBody().withRules({ reminderAudience: ['reviewers'] });
    expect(hearing(invited, ofTerm(), { ...quiet, reviewers })).toEqual({ 'person-reviewer': ['reviewer'] });
  });

  it('where nobody belongs to the audience today, whoever holds a post hears', () => {
    const vacant = anEmptyBody()
      .withSeat('seat-society', 'civil_society')
      .withSeatOf('person-society', 'seat-society')
      .withRules({ reminderAudience: ['secretariat'] });
    expect(hearing(vacant)).toEqual({ 'person-society': ['titular'] });
    expect(hearing(anEmptyBody())).toEqual({});
  });

  it('once it is over, those hear who ended with it', () => {
    const over = '2022-04-27T17:00:00.000Z';
    expect(Object.keys(hearing(aBody(), ofTerm(0), quiet, over))).toEqual([
      SECRETARY,
      'person-government',
      'person-society',
    ]);
  });
});

describe('the institutions of the escalation', () => {
  it('hear from their offset on', () => {
    expect(hearing(escalating, ofTerm(15))).not.toHaveProperty(commission.email.toLowerCase());
    expect(hearing(escalating, ofTerm(7))[commission.email.toLowerCase()]).toEqual(['escalation']);
    const [last] = recipientsOf(ofTerm(1), escalating.state, noon, quiet).slice(-1);
    expect(last).toMatchObject({ personId: null, institution: commission });
  });

  it('do not hear while an extension is under way', () => {
    const underWay = { ...quiet, extensionUnderWay: true };
    expect(hearing(escalating, ofTerm(0), underWay)).toEqual(hearing(aBody(), ofTerm(0), quiet));
  });

  it('do not hear of appointments', () => {
    const id = appointmentOf('person-society', seatPost('seat-society'));
    expect(hearing(escalating, ofAppointment(id))).not.toHaveProperty(commission.email.toLowerCase());
  });
});

describe('that an appointment ends', () => {
  const id = appointmentOf('person-society', seatPost('seat-society'));

  it('its holder and the secretariat hear', () => {
    expect(hearing(aBody(), ofAppointment(id))).toEqual({
      'person-society': ['holder'],
      [SECRETARY]: ['secretariat'],
    });
  });

  it('its holder hears whatever the audience, even when it is over', () => {
    const body = aBody().withRules({ reminderAudience: ['titulars'] });
    expect(hearing(body, ofAppointment(id), quiet, '2022-04-27T17:00:00.000Z')).toEqual({
      'person-society': ['holder'],
    });
  });
});

describe('may unsubscribe', () => {
  const may = (personId: string, reviewers: string[]) =>
    recipientsOf(ofTerm(), escalating.state, noon, { ...quiet, reviewers })
      .filter(({ key }) => key === personId)
      .map(mayUnsubscribe);

  it('a reviewer who is nothing else', () => expect(may('person-reviewer', ['person-reviewer'])).toEqual([true]));
  it('no seat holder, though invited', () => expect(may('person-society', ['person-society'])).toEqual([false]));
  it('no institution', () => expect(may(commission.email.toLowerCase(), [])).toEqual([false]));
});
