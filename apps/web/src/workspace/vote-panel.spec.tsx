import { screen, within } from '@testing-library/react';
import { show } from '../testing/show';
import type { VoteRound } from './acuerdo';
import { anAcuerdo, aRule, aSeat, aVote, aVoteRound } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';
import { VotePanel } from './vote-panel';

const showVote = (round: Partial<VoteRound>, nextStep: { at: string; events: string[] } | null = null) => {
  const step = nextStep && ({ __typename: 'AutomaticStep', ...nextStep } as const);
  show(inWorkspace(<VotePanel />, anAcuerdo({ vote: aVoteRound(round), nextStep: step })).piece);
  return screen.getByRole('region', { name: 'Votación de la revisión 1' });
};
const quorum = (changes: Partial<VoteRound['quorum']>) => ({
  __typename: 'Quorum' as const,
  needed: 3,
  present: 3,
  electorate: 4,
  missingSectors: [],
  holds: true,
  ...changes,
});

describe('a vote under way', () => {
  it('says its rules in words, with what a tie comes to', () => {
    const panel = showVote({ castingSeat: aSeat('c') });
    expect(panel.textContent).toContain('Quórum: Más de ½ de los asientos con voto.');
    expect(panel.textContent).toContain('Mayoría: Más votos a favor que en contra.');
    expect(panel.textContent).toContain('Empate: Decide el voto de Asiento c, si votó.');
  });

  it('names the sectors that are missing where the seats would do', () => {
    const panel = showVote({
      rules: [aRule('quorumSectors', ['civil_society', 'academia'])],
      quorum: quorum({ holds: false, missingSectors: ['civil_society'] }),
    });
    expect(panel.textContent).toContain('falta un sector');
    expect(panel.textContent).toContain('Faltan votos de: Sociedad civil.');
  });

  it('says of a vacancy which act is needed', () => {
    const panel = showVote({ electorate: [aSeat('a', { vacant: true, holder: null })] });
    expect(panel.textContent).toContain('falta el acto que designe');
    expect(within(panel).getByRole('link', { name: 'Ver la integración' }).getAttribute('href')).toBe(
      '/organo/integracion',
    );
  });

  it.each([
    ['vote_closed', 'cierra sola', '2022-04-05T05:00:00.000Z', 'lunes 4 de abril de 2022, 23:59 (Mérida)'],
    ['quorum_missed', 'sigue abierta', '2022-04-05T05:00:00.000Z', 'lunes 4 de abril de 2022, 23:59 (Mérida)'],
    [
      'vote_closed',
      'puede cambiar su voto',
      '2022-03-30T15:10:00.000Z',
      'miércoles 30 de marzo de 2022, 09:10 (Mérida)',
    ],
  ])('foretells %s: %s', (event, words, at, said) => {
    const panel = showVote({}, { at, events: [event] });
    expect(panel.textContent).toContain(words);
    expect(panel.textContent).toContain(said);
  });
});

describe('a vote that was cast by somebody of whom a later record says that they had left', () => {
  it('is marked, with that record and that the deed stands', () => {
    const question = {
      __typename: 'Question' as const,
      endedOn: '2022-03-20',
      recordedAt: '2022-04-02T15:00:00.000Z',
      act: {
        __typename: 'ActReference' as const,
        title: 'Oficio de separación',
        date: '2022-03-19',
        reference: 'OF-7',
      },
    };
    const panel = showVote({ votes: [aVote('b', { question })] });
    expect(panel.textContent).toContain('Cuestionado');
    expect(panel.textContent).toContain('«Oficio de separación, OF-7» (sáb 19 mar 2022)');
    expect(panel.textContent).toContain('terminó el dom 20 mar 2022. Consta desde el sáb 2 abr 2022, 09:00');
    expect(panel.textContent).toContain('Lo hecho sigue en pie.');
  });
});

describe('a vote that is over', () => {
  it('says how it ended, and once whether it was given longer', () => {
    const panel = showVote({
      open: false,
      outcome: 'not_adopted',
      cause: 'deadline',
      closedAt: '2022-04-08T05:00:00.000Z',
      tally: { __typename: 'Tally', approve: 2, reject: 2, abstain: 0 },
      extension: {
        __typename: 'VoteExtension',
        from: '2022-04-04',
        to: '2022-04-07',
        reason: 'Faltan dos sectores',
        at: '2022-04-05T15:00:00.000Z',
        person: null,
      },
    });
    expect(panel.textContent).toContain('No aprobado: 2 a favor, 2 en contra');
    expect(panel.textContent).toContain('Hubo empate, y ningún asiento tiene voto de calidad.');
    expect(panel.textContent).toContain(
      'El plazo se amplió una vez, hasta el jueves 7 de abril de 2022, 23:59 (Mérida)',
    );
  });
});
