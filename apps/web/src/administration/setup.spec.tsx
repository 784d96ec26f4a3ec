import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering } from '../roster/testing/answering';
import { write } from '../roster/testing/write';
import { show } from '../testing/show';
import { Setup } from './setup';
import type { SetupBody, SetupSeat } from './setup-body';

const act = { title: 'Acta de instalación', date: '2021-04-23', reference: null };
const appointment = (id: string, name: string) => ({
  id,
  person: { id: `p-${id}`, name, initials: name.charAt(0) },
  capacity: 'titular',
  startsOn: '2021-04-23',
  ends: { kind: 'with_body', date: null },
  lastDay: '2022-04-23',
  standing: 'in_force',
  act,
  recordedAt: '2021-04-23T15:00:00.000Z',
  prolongations: [],
});

const OFFERS = [
  { action: 'register_term', post: null },
  { action: 'add_seat', post: null },
  { action: 'record_appointment', post: 'seat' },
  { action: 'record_appointment', post: 'secretariat' },
];

const offered = (whichever: (offer: (typeof OFFERS)[number]) => boolean) =>
  OFFERS.map((offer) => ({ ...offer, refusal: whichever(offer) ? null : { code: 'NOT_THE_SECRETARIAT', facts: {} } }));

const registered = {
  id: 'body',
  slug: 'mesa',
  name: 'Mesa costera',
  timeZone: 'America/Merida',
  folioPrefix: 'MC',
  today: '2022-03-30',
  terms: [],
  gaps: [],
  seats: [],
  secretariat: [],
  people: [],
  availableActions: offered(() => true),
} as unknown as SetupBody;

const withTerm = {
  ...registered,
  terms: [
    {
      id: 't',
      kind: 'body',
      name: 'Mesa costera',
      startsOn: '2021-04-23',
      endsOn: '2022-04-23',
      standing: 'in_force',
      history: [{ since: '2021-04-23T15:00:00.000Z', act }],
    },
  ],
} as unknown as SetupBody;

const society = {
  id: 's',
  name: 'Sociedad civil',
  sector: 'civil_society',
  voting: true,
  order: 1,
  appointments: [appointment('a', 'Oficina A')],
} as unknown as SetupSeat;

const complete = {
  ...withTerm,
  seats: [society],
  secretariat: [appointment('b', 'Oficina B')],
  availableActions: offered(({ action }) => action === 'register_term'),
} as unknown as SetupBody;

const showSetup = (body: SetupBody) => show(answering(<Setup body={body} />, []).piece);
const formButtons = () =>
  ['Registrar la vigencia', 'Agregar el asiento', 'Registrar la designación'].filter(
    (name) => screen.queryByRole('button', { name }) !== null,
  );

describe('setting a body up', () => {
  it('begins with its term, and counts what is missing', () => {
    showSetup(registered);
    expect(formButtons()).toEqual(['Registrar la vigencia']);
    expect(screen.getByText('Faltan 4 cosas')).toBeTruthy();
  });

  it('goes on with the seats once it has a term', () => {
    showSetup(withTerm);
    expect(formButtons()).toEqual(['Agregar el asiento']);
  });

  it('keeps what was typed in a form that is put aside', async () => {
    showSetup(withTerm);
    await write(screen.getByLabelText('Nombre del asiento'), 'Academia');
    await userEvent.click(screen.getByRole('button', { name: 'Registrar otra vigencia' }));
    expect(formButtons()).toEqual(['Registrar la vigencia']);
    await userEvent.click(screen.getByRole('button', { name: 'Agregar un asiento' }));
    expect(screen.getByLabelText<HTMLInputElement>('Nombre del asiento').value).toBe('Academia');
  });

  it('names the seat that nobody holds', () => {
    showSetup({ ...withTerm, seats: [{ ...society, appointments: [] }] });
    expect(screen.getByText('Quién ocupa «Sociedad civil»')).toBeTruthy();
    expect(formButtons()).toEqual(['Registrar la designación']);
  });
});

describe('a body whose secretariat is in force', () => {
  it('is kept by its secretariat: the page leads to its roster and offers no form of it', () => {
    showSetup(complete);
    expect(screen.getByText('No falta nada')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ver la integración' }).getAttribute('href')).toBe('/mesa/integracion');
    expect(formButtons()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Agregar un asiento' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Registrar otra vigencia' })).toBeTruthy();
  });

  it('lets the administrator record another one when it has lapsed, and nothing else of the roster', () => {
    const lapsed = [{ ...appointment('b', 'Oficina B'), standing: 'ended' }] as unknown as SetupBody['secretariat'];
    const offers = offered(({ action, post }) => action === 'register_term' || post === 'secretariat');
    showSetup({
      ...complete,
      secretariat: lapsed,
      availableActions: offers as unknown as SetupBody['availableActions'],
    });
    expect(screen.getByText('Falta 1 cosa')).toBeTruthy();
    expect(formButtons()).toEqual(['Registrar la designación']);
    expect(screen.queryByRole('button', { name: 'Registrar designación' })).toBeNull();
    expect(screen.queryByText('La secretaría técnica está en funciones.')).toBeNull();
  });
});

describe('a body whose term ended', () => {
  const [term] = withTerm.terms;
  const ended = {
    ...complete,
    today: '2022-05-10',
    terms: [{ ...term, standing: 'ended' }],
    seats: [{ ...society, appointments: [{ ...appointment('a', 'Oficina A'), standing: 'ended' }] }],
    secretariat: [{ ...appointment('b', 'Oficina B'), standing: 'ended' }],
    availableActions: offered(({ action, post }) => action === 'register_term' || post === 'secretariat'),
  } as unknown as SetupBody;

  it('says which and since when, and asks for the act that reinstalls it first', () => {
    showSetup(ended);
    expect(screen.getByText(/La vigencia de Mesa costera terminó el sábado 23 de abril de 2022, 23:59/)).toBeTruthy();
    expect(
      screen.getByText('Sin vigencia del domingo 24 de abril de 2022 al lunes 9 de mayo de 2022: 16 días.'),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Nombre').value).toBe('Mesa costera');
    expect(screen.getByLabelText<HTMLInputElement>('Primer día').value).toBe('mar 10 may 2022');
  });

  it('lists the appointments that ended with it, each with where it is recorded again', () => {
    showSetup(ended);
    const places = ['Sociedad civil', 'Secretaría técnica'].map((name) => screen.getByRole('link', { name }));
    expect(places.map((place) => place.getAttribute('href'))).toEqual(['/mesa/integracion?designar=s', '#secretariat']);
  });

  it('gets a new term of its own from the act, and no other kind', async () => {
    const { piece, sent } = answering(<Setup body={ended} />, ['done']);
    show(piece);
    await write(screen.getByLabelText('Último día'), '30/04/2023');
    await write(screen.getByLabelText('Qué acto'), 'Acta de reinstalación');
    await write(screen.getByLabelText('De qué fecha'), '09/05/2022');
    await userEvent.click(screen.getByRole('button', { name: 'Registrar la reinstalación' }));
    expect(sent[0]).toMatchObject({
      operation: 'RegisterTerm',
      input: { kind: 'body', name: 'Mesa costera', startsOn: '2022-05-10', endsOn: '2023-04-30' },
    });
  });

  it('proposes its secretariat again once it is reinstalled', () => {
    const after = { ...term, id: 't2', startsOn: '2022-05-10', endsOn: '2023-04-30', standing: 'in_force' };
    const people = [{ id: 'p-b', name: 'Oficina B', initials: 'O' }] as SetupBody['people'];
    showSetup({ ...ended, terms: [...ended.terms, after] as SetupBody['terms'], people });
    expect(screen.getByLabelText<HTMLSelectElement>('Quién lo ocupa').value).toBe('p-b');
    expect(screen.getByLabelText<HTMLInputElement>('Desde').value).toBe('mar 10 may 2022');
    expect(screen.getByRole('link', { name: 'Quién ocupa «Sociedad civil»' }).getAttribute('href')).toBe(
      '/mesa/integracion?designar=s',
    );
  });
});
