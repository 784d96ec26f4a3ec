import { stateOf, type Appointment, type Post } from './posts';

const appointment = (changes: Partial<Appointment>): Appointment =>
  ({ standing: 'in_force', capacity: 'titular', lastDay: '2022-04-23', prolongations: [], ...changes }) as Appointment;
const post = (current: Appointment | null, appointments = current ? [current] : []): Post => ({
  id: 'p',
  name: 'Asiento',
  seat: null,
  appointments,
  current,
});

describe('a post on 30 March 2022', () => {
  const today = '2022-03-30';

  it('that lapses soon says in how many days', () => {
    expect(stateOf(post(appointment({})), today)).toEqual({ kind: 'ending', days: 24 });
  });

  it('prolonged by an act without an end date is prolonged', () => {
    const prolonged = appointment({ lastDay: null, prolongations: [{} as Appointment['prolongations'][number]] });
    expect(stateOf(post(prolonged), today)).toEqual({ kind: 'prolonged' });
  });

  it('that nobody holds is vacant since the last appointment ended', () => {
    const ended = appointment({ standing: 'ended', lastDay: '2022-03-15' });
    expect(stateOf(post(null, [ended]), today)).toEqual({ kind: 'vacant', since: '2022-03-15' });
  });
});
