import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { CalendarEditor } from './calendar-editor';
import type { CalendarBody } from './calendar-body';
import { answeringRules, refusal } from './testing/answering-rules';
import { aPreview } from './testing/rules-body';

const holyThursday = { __typename: 'Holiday', date: '2022-04-14', name: 'Jueves Santo' } as const;
const body: CalendarBody = {
  __typename: 'Body',
  id: 'body',
  today: '2022-03-30',
  calendar: {
    __typename: 'Calendar',
    version: 1,
    adoptedAt: '2022-01-03T15:00:00.000Z',
    holidays: [holyThursday],
    citation: { __typename: 'Citation', supplied: false, text: null },
  },
  calendars: [{ __typename: 'Calendar', version: 1, adoptedAt: '2022-01-03T15:00:00.000Z' }],
  federalRestDays: [],
  businessDaysLeft: 16,
  availableActions: [],
};

function showEditor(adopted: ReturnType<typeof refusal> | null = null) {
  const onLeave = jest.fn();
  const { piece, sent } = answeringRules(<CalendarEditor body={body} onLeave={onLeave} />, () => aPreview(), adopted);
  show(piece);
  return { onLeave, sent };
}

beforeEach(() => {
  jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const days = () =>
  within(screen.getByRole('region', { name: /días? propios?/ }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const adopt = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Adoptar el calendario, versión 2' });

async function load(list: string) {
  await userEvent.click(screen.getByRole('textbox', { name: 'Días, uno por renglón' }));
  await userEvent.paste(list);
  await userEvent.click(screen.getByRole('button', { name: 'Agregar los días de la lista' }));
}

describe('a calendar as it stands', () => {
  it('can not be adopted again', () => {
    showEditor();
    expect(days()).toEqual(['jue 14 abr 2022Jueves Santo']);
    expect(screen.getByText('Todavía no cambia nada')).toBeTruthy();
    expect(adopt().disabled).toBe(true);
  });
});

describe('a list of days', () => {
  it('is taken in by date, renames a day that stands there, and is adopted as a whole', async () => {
    const { onLeave, sent } = showEditor();
    await load('2022-04-15;Viernes Santo\n14/04/2022,Jueves de Semana Santa');
    expect(days()).toEqual(['jue 14 abr 2022Jueves de Semana Santa', 'vie 15 abr 2022Viernes Santo']);
    expect(screen.getByText('1 día nuevo · 1 día con otro nombre')).toBeTruthy();
    await userEvent.click(adopt());
    await waitFor(() => expect(onLeave).toHaveBeenCalledWith(expect.stringContaining('versión 2')));
    expect(sent).toMatchObject([
      {
        bodyId: 'body',
        holidays: [
          { date: '2022-04-14', name: 'Jueves de Semana Santa' },
          { date: '2022-04-15', name: 'Viernes Santo' },
        ],
        citation: null,
      },
    ]);
  });

  it('with a fault in it is not taken in at all, and says the line', async () => {
    showEditor();
    await load('2022-04-15;Viernes Santo\n2022-02-30;Nunca');
    expect((await screen.findByRole('alert')).textContent).toContain('Renglón 2: «2022-02-30» no es una fecha');
    expect(days()).toHaveLength(1);
  });
});

describe('one day', () => {
  it('is removed, and another one added', async () => {
    showEditor();
    await userEvent.click(screen.getByRole('button', { name: 'Quitar Jueves Santo, jueves 14 de abril de 2022' }));
    expect(days()).toEqual([]);
    await userEvent.click(screen.getByLabelText('Día'));
    await userEvent.paste('02/11/2022');
    await userEvent.click(screen.getByLabelText('Qué se descansa'));
    await userEvent.paste('Día de Muertos');
    await userEvent.click(screen.getByRole('button', { name: 'Agregar el día' }));
    expect(days()).toEqual(['mié 2 nov 2022Día de Muertos']);
    expect(screen.getByText('1 día nuevo · 1 día menos')).toBeTruthy();
  });
});

describe('a calendar that the server refuses', () => {
  it('stays on the screen, with the reason', async () => {
    const { onLeave } = showEditor(refusal('NOT_THE_ADMINISTRATOR'));
    await load('2022-04-15;Viernes Santo');
    await userEvent.click(adopt());
    expect((await screen.findByRole('alert')).textContent).toContain('El calendario no se adoptó.');
    expect(days()).toHaveLength(2);
    expect(onLeave).not.toHaveBeenCalled();
  });
});
