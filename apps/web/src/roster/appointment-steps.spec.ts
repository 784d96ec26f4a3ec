import { stepsOf } from './appointment-steps';
import type { Appointment } from './posts';

const ZONE = 'America/Merida';
const anAct = (title: string) => ({ title, date: '2022-03-01', reference: null, file: null });
const appointment = {
  act: anAct('Nombramiento'),
  startsOn: '2021-04-23',
  ends: { kind: 'with_body', date: null },
  recordedAt: '2021-04-24T04:30:00.000Z',
  prolongations: [],
  ended: null,
} as unknown as Appointment;
const ended = (on: string, recordedAt: string) =>
  ({ ...appointment, ended: { on, act: anAct('Renuncia'), recordedAt } }) as Appointment;

describe('the acts of an appointment', () => {
  it('are one, with the end that it sets, recorded in time on the local day of its beginning', () => {
    expect(stepsOf(appointment, ZONE)).toMatchObject([
      { kind: 'appointed', startsOn: '2021-04-23', ends: { kind: 'with_body' }, lateDays: 0 },
    ]);
  });

  it('follow each other from the oldest to the newest, and no end is invented for the first one', () => {
    const prolongation = { act: anAct('Constancia'), ends: { kind: 'not_stated', date: null }, recordedAt: '2022' };
    const steps = stepsOf(
      { ...ended('2022-05-01', '2022-05-01T15:00:00.000Z'), prolongations: [prolongation] as never },
      ZONE,
    );
    expect(steps.map(({ kind, ends }) => [kind, ends?.kind ?? null])).toEqual([
      ['appointed', null],
      ['prolonged', 'not_stated'],
      ['ended', 'on'],
    ]);
  });

  it('recorded after their effect say by how many local days', () => {
    const late = stepsOf(
      { ...ended('2022-03-29', '2022-04-08T16:00:00.000Z'), recordedAt: '2021-04-26T15:00:00.000Z' },
      ZONE,
    );
    expect(late.map(({ lateDays }) => lateDays)).toEqual([3, 10]);
  });

  it('recorded in the evening of the last day are in time, though UTC counts the next one', () => {
    expect(stepsOf(ended('2022-03-29', '2022-03-30T03:00:00.000Z'), ZONE).at(-1)?.lateDays).toBe(0);
  });
});
