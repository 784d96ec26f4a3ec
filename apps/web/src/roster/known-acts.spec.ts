import { knownActs, type KnownAct } from './known-acts';
import type { Appointment, RosterBody } from './posts';

const installation: KnownAct = { title: 'Acta de instalación', date: '2021-04-23', reference: 'A-1', file: null };
const letter: KnownAct = { title: 'Oficio de la academia', date: '2021-06-01', reference: null, file: null };
const prolongation: KnownAct = { title: 'Constancia de prórroga', date: '2022-03-29', reference: null, file: null };
const resignation: KnownAct = { title: 'Renuncia', date: '2022-03-30', reference: null, file: null };
const fileOf = (hash: string) => ({ hash, name: 'acta.pdf', mediaType: 'application/pdf', size: 1, path: `/${hash}` });

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

  it('have the last file that any record of them has', () => {
    const at = (day: number, file: KnownAct['file']) =>
      appointment({ ...installation, file }, `2021-04-2${day}T15:00:00.000Z`);
    const seats = [{ appointments: [at(4, fileOf('second')), at(5, null), at(3, fileOf('first'))] }];
    expect(knownActs({ terms: [], seats, secretariat: [] })).toEqual([{ ...installation, file: fileOf('second') }]);
  });

  it('include the act that ended an appointment', () => {
    const ended = { act: resignation, recordedAt: '2022-03-30T15:00:00.000Z' };
    const over = { ...appointment(letter, '2021-06-02T15:00:00.000Z'), ended } as Appointment;
    expect(knownActs({ terms: [], seats: [], secretariat: [over] })).toEqual([resignation, letter]);
  });

  it('are none where nothing is recorded', () => {
    expect(knownActs({ terms: [], seats: [], secretariat: [] })).toEqual([]);
  });
});
