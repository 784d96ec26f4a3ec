import { knownActs, type KnownAct } from './known-acts';
import type { Appointment, RosterBody } from './posts';

const installation: KnownAct = { title: 'Acta de instalación', date: '2021-04-23', reference: 'A-1' };
const letter: KnownAct = { title: 'Oficio de la academia', date: '2021-06-01', reference: null };
const prolongation: KnownAct = { title: 'Constancia de prórroga', date: '2022-03-29', reference: null };

const appointment = (act: KnownAct, recordedAt: string, prolongations: unknown[] = []) =>
  ({ act, recordedAt, prolongations }) as Appointment;

const body = {
  terms: [
    {
      history: [
        { since: '2021-04-23T15:00:00.000Z', act: installation },
        { since: '2022-04-20T15:00:00.000Z', act: null },
      ],
    },
  ],
  seats: [
    {
      appointments: [
        appointment(installation, '2021-04-23T15:10:00.000Z', [
          { act: prolongation, recordedAt: '2022-03-29T17:00:00.000Z' },
        ]),
      ],
    },
    { appointments: [appointment(letter, '2021-06-02T15:00:00.000Z')] },
  ],
  secretariat: [appointment({ ...installation }, '2021-04-23T15:20:00.000Z')],
} as unknown as RosterBody;

describe('the acts that a body has recorded', () => {
  it('are offered once each, the last recorded first', () => {
    expect(knownActs(body)).toEqual([prolongation, letter, installation]);
  });

  it('are none where nothing is recorded', () => {
    expect(knownActs({ terms: [], seats: [], secretariat: [] })).toEqual([]);
  });
});
