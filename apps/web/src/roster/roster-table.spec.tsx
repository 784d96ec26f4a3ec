import { screen, within } from '@testing-library/react';
import { show } from '../testing/show';
import { postsOf, type Appointment, type RosterBody } from './posts';
import { RosterTable } from './roster-table';

const act = (title: string, date: string) => ({ title, date, reference: null, file: null });
const appointment = (name: string, changes: object = {}) =>
  ({
    id: `of-${name}`,
    person: { id: `p-${name}`, name, initials: 'X' },
    capacity: 'titular',
    startsOn: '2021-04-23',
    ends: { kind: 'with_body', date: null },
    lastDay: '2022-12-31',
    standing: 'in_force',
    act: act('Acta de instalación', '2021-04-23'),
    recordedAt: '2021-04-23T15:00:00.000Z',
    prolongations: [],
    ended: null,
    ...changes,
  }) as unknown as Appointment;

const prolonged = appointment('Mariel Pech', {
  ends: { kind: 'not_stated', date: null },
  lastDay: null,
  prolongations: [
    {
      ends: { kind: 'not_stated', date: null },
      act: act('Constancia de prórroga', '2022-03-29'),
      recordedAt: '2022-03-29T17:00:00.000Z',
    },
  ],
});
const resigned = appointment('Tomás Iturbe', {
  standing: 'ended',
  lastDay: '2022-03-28',
  ends: { kind: 'on', date: '2022-03-28' },
  ended: { on: '2022-03-28', act: act('Renuncia', '2022-03-28'), recordedAt: '2022-03-30T15:00:00.000Z' },
});
const seat = (name: string, appointments: Appointment[], order: number) =>
  ({ id: name, name, sector: 'academia', voting: true, order, appointments }) as unknown as RosterBody['seats'][number];

function rowsOf(secretariat: Appointment[]) {
  const seats = [seat('Sociedad civil', [prolonged], 1), seat('Academia', [resigned], 2)];
  show(<RosterTable posts={postsOf({ seats, secretariat }, 'Secretaría técnica')} today="2022-03-30" />);
  return (name: string) => screen.getAllByRole('row', { name: new RegExp(`^${name}`) });
}

describe('the roster as a table', () => {
  it('tells each act with its effect and its record, oldest first, and says where no end is stated', () => {
    const [row] = rowsOf([])('Sociedad civil');
    const steps = within(row as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(steps).toEqual([
      expect.stringMatching(
        /^Designación\. Acta de instalación, vie 23 abr 2021.*Con efecto desde el vie 23 abr 2021\. Se registró el vie 23 abr 2021, 10:00/,
      ),
      expect.stringMatching(
        /^Prórroga\. Constancia de prórroga, mar 29 mar 2022.*Sin fecha de término en el acto\. Se registró el mar 29 mar 2022, 11:00/,
      ),
    ]);
  });

  it('puts a vacancy before who was there, with the act that is missing', () => {
    const [vacancy, before] = rowsOf([])('Academia');
    expect(vacancy?.textContent).toMatch(/Nadie.*Falta el acto que designe a quien ocupe «Academia».*Vacante, 2 días/);
    expect(before?.textContent).toMatch(
      /Estuvo Tomás Iturbe.*Término\. Renuncia.*Hasta el lun 28 mar 2022.*Se registró 2 días después.*cuestionado.*Terminó/,
    );
  });

  it('names who substitutes the secretariat, beside its holder and alone', () => {
    const substitute = appointment('Darío Góngora', { capacity: 'alternate' });
    const both = rowsOf([appointment('Inés Canul'), substitute])('Secretaría técnica');
    expect(both.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/oficina · suplente: Darío GóngoraInés Canul.*Vigente$/),
      expect.stringMatching(/Darío Góngorasuplente.*Suplencia vigente$/),
    ]);
  });

  it('says that the substitute acts where the office has no holder', () => {
    const [row] = rowsOf([appointment('Darío Góngora', { capacity: 'alternate' })])('Secretaría técnica');
    expect(row?.textContent).toMatch(/Actúa la suplencia$/);
  });
});
