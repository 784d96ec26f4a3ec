import { restingDays, sayRestingDays } from './resting-days';

const holyWeek = [
  { date: '2022-04-14', name: 'Jueves Santo' },
  { date: '2022-04-15', name: 'Viernes Santo' },
];
const said = (from: string, to: string, holidays = holyWeek) => sayRestingDays(restingDays(from, to, holidays), 'es');

it('names the weekdays on which the body does not work', () => {
  expect(said('2022-04-08', '2022-04-23')).toBe(
    'Jueves 14 de abril (Jueves Santo) y viernes 15 de abril (Viernes Santo) son inhábiles.',
  );
});

it('knows the federal ones without being told', () => {
  expect(said('2022-03-01', '2022-04-01', [])).toBe('Lunes 21 de marzo es inhábil.');
});

it('leaves out today, what is past, and weekends', () => {
  expect(said('2022-04-15', '2022-04-23')).toBeNull();
  expect(said('2022-04-15', '2022-04-23', [{ date: '2022-04-16', name: 'Sábado de Gloria' }])).toBeNull();
});

it('counts them where there are many', () => {
  const closed = ['18', '19', '20', '21', '22', '25', '26'].map((day) => ({ date: `2022-07-${day}`, name: 'Receso' }));
  expect(said('2022-07-01', '2022-08-01', closed)).toBe(
    '7 días entre semana son inhábiles, del lunes 18 de julio al martes 26 de julio.',
  );
});
