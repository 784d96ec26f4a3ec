import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../testing/show';
import { DateField } from './date-field';

function Field({ onDate, first, last }: { onDate: (date: string) => void; first?: string; last?: string }) {
  const [date, setDate] = useState('');
  const change = (chosen: string) => {
    setDate(chosen);
    onDate(chosen);
  };
  return <DateField label="Primer día" value={date} onChange={change} first={first} last={last} />;
}

const input = () => screen.getByLabelText<HTMLInputElement>('Primer día');

async function type(text: string, limits: { first?: string; last?: string } = {}) {
  const chosen: string[] = [];
  show(<Field onDate={(date) => chosen.push(date)} {...limits} />);
  await userEvent.type(input(), text);
  const fault = input().validationMessage;
  await userEvent.tab();
  return { date: chosen.at(-1) ?? '', fault };
}

describe('a date typed with the keyboard', () => {
  it('is taken with the day first, and said back with its weekday', async () => {
    expect(await type('03/04/2021')).toEqual({ date: '2021-04-03', fault: '' });
    expect(input().value).toBe('sáb 3 abr 2021');
  });

  it('that does not exist is not taken, holds the form back and is said', async () => {
    const { date, fault } = await type('31/02/2021');
    expect(date).toBe('');
    expect(fault).toContain('«31/02/2021»');
    expect(screen.getByText(/No se entiende «31\/02\/2021»/)).toBeTruthy();
    expect(input().value).toBe('');
  });

  it('outside its limits is not taken, and the limit is said', async () => {
    const { date, fault } = await type('24/04/2022', { last: '2022-04-23' });
    expect(date).toBe('');
    expect(fault).toContain('sábado 23 de abril de 2022');
  });

  it('can be taken away again', async () => {
    const chosen: string[] = [];
    show(<Field onDate={(date) => chosen.push(date)} />);
    await userEvent.type(input(), '23/04/2021');
    await userEvent.clear(input());
    expect(chosen.at(-1)).toBe('');
  });
});
