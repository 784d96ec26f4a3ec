import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import type { Objection, SignoffRound } from './acuerdo';
import { ObjectionCard } from './objection-card';
import { SignoffPanel } from './signoff-panel';
import { anAcuerdo, aRule, aSeat } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';

const aSignoff = (changes: Partial<SignoffRound> = {}): SignoffRound => ({
  __typename: 'SignoffRound',
  revision: 1,
  open: true,
  required: true,
  objectionsUntil: '2022-04-03T06:00:00.000Z',
  rules: [
    aRule('signoff', 'all', 'Art. 12'),
    aRule('objectionSilence', { days: 5, countsAs: 'maintained' }),
    aRule('maintainedObjection', 'blocks'),
  ],
  seats: [aSeat('society', { sector: 'civil_society' })],
  signoffs: [],
  ...changes,
});
const inSignoff = (signoff: SignoffRound) => anAcuerdo({ status: 'civil_society_signoff', signoff });
const showPanel = (changes: Partial<SignoffRound>) => {
  show(inWorkspace(<SignoffPanel />, inSignoff(aSignoff(changes))).piece);
  return screen.getByRole('region');
};

describe('a sign-off under way', () => {
  it('says its rule, where it is written, and until when objections are waited for', () => {
    const panel = showPanel({});
    expect(panel.textContent).toContain('Lo dan todos los asientos de sociedad civil.');
    expect(panel.textContent).toContain('Cita: Art. 12.');
    expect(panel.textContent).toContain('Cita: de las demás, texto no proporcionado.');
    expect(panel.textContent).toContain('Se esperan objeciones hasta el sábado 2 de abril de 2022, 23:59 (Mérida)');
  });

  it('names the vacancy that it waits for', () => {
    const panel = showPanel({ seats: [aSeat('society', { vacant: true, holder: null })] });
    expect(panel.textContent).toContain('Nadie ocupa un asiento de sociedad civil.');
    expect(panel.textContent).toContain('falta el acto que designe');
  });
});

describe('an erratum that the rules spare the sign-off', () => {
  it('says so, before and after the vote', () => {
    expect(showPanel({ required: false, seats: [], open: false }).textContent).toContain('basta el voto');
  });
});

const anObjection = (changes: Partial<Objection> = {}): Objection => ({
  __typename: 'Objection',
  id: 'objection',
  partId: 'part',
  quote: null,
  reasons: 'La fase no ha terminado',
  raisedOn: 1,
  at: '2022-03-30T15:00:00.000Z',
  status: 'declined',
  maintainedBecause: null,
  silenceCountsAt: '2022-04-05T05:00:00.000Z',
  question: null,
  seat: { __typename: 'Seat', id: 'society', name: 'Sociedad civil' },
  person: null,
  answers: [],
  ...changes,
});

describe('a declined objection', () => {
  it.each([
    ['maintained', 'se da por sostenida'],
    ['withdrawn', 'se da por retirada'],
  ])('says until when its seat is waited for, and that silence counts as %s', (countsAs, words) => {
    const acuerdo = inSignoff(aSignoff({ rules: [aRule('objectionSilence', { days: 5, countsAs })] }));
    const { container } = show(inWorkspace(<ObjectionCard objection={anObjection()} />, acuerdo).piece);
    expect(container.textContent).toContain(
      'respuesta de Sociedad civil hasta el lunes 4 de abril de 2022, 23:59 (Mérida)',
    );
    expect(container.textContent).toContain(words);
  });

  it('runs no clock while it is not its seat’s turn', () => {
    const objection = anObjection({ status: 'open', silenceCountsAt: null });
    const { container } = show(inWorkspace(<ObjectionCard objection={objection} />, inSignoff(aSignoff())).piece);
    expect(container.textContent).not.toContain('silencio');
  });
});
