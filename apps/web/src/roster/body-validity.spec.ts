import { bodyValidity, endedWithBody, startOfValidity } from './body-validity';
import type { Appointment } from './posts';

type Term = Parameters<typeof bodyValidity>[0][number];
const term = (changes: Partial<Term>): Term => ({
  kind: 'body',
  name: 'Secretariado',
  startsOn: '2021-04-23',
  endsOn: '2022-04-23',
  standing: 'in_force',
  ...changes,
});
const before = term({ standing: 'ended' });
const after = term({ startsOn: '2022-05-10', endsOn: '2023-05-09' });
const exercise = term({ kind: 'exercise', standing: 'in_force' });

describe('a body', () => {
  it('in force is so by its last term, whichever is listed first', () => {
    expect(bodyValidity([after, before, exercise])).toEqual({ kind: 'in_force', term: after });
    expect(startOfValidity([after, before])).toBe('2022-05-10');
  });

  it('whose term ended waits for a reinstallation, though an exercise goes on', () => {
    expect(bodyValidity([exercise, before])).toEqual({ kind: 'ended', term: before });
    expect(startOfValidity([before])).toBe('');
  });

  it('with a term to come waits for its day', () => {
    const coming = term({ ...after, standing: 'not_started' });
    expect(bodyValidity([before, coming])).toEqual({ kind: 'coming', term: coming, before });
  });

  it('without a term of its own has none', () => {
    expect(bodyValidity([exercise])).toEqual({ kind: 'none' });
  });
});

describe('an appointment that must be recorded again', () => {
  const appointment = (changes: Partial<Appointment>) =>
    ({
      capacity: 'titular',
      standing: 'ended',
      startsOn: '2021-04-23',
      lastDay: '2022-04-23',
      ended: null,
      ...changes,
    }) as Appointment;
  const terms = [before, after];

  it('is the titular’s that ended with the body', () => {
    const last = appointment({ startsOn: '2021-10-01' });
    expect(endedWithBody([last, appointment({ lastDay: '2021-09-30' })], terms)).toBe(last);
  });

  it('is none where somebody followed, or is about to', () => {
    expect(endedWithBody([appointment({}), appointment({ standing: 'not_started' })], terms)).toBeNull();
  });

  it('is none where an act ended it, or it ended on another day', () => {
    const resigned = appointment({ ended: {} as Appointment['ended'] });
    expect(endedWithBody([resigned], terms)).toBeNull();
    expect(endedWithBody([appointment({ lastDay: '2022-03-01' })], terms)).toBeNull();
    expect(endedWithBody([], terms)).toBeNull();
  });
});
