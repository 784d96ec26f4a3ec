import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { OtherActions } from './other-actions';
import { anAcuerdo, anAction, aVoteRound } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';

const showWith = (...availableActions: ReturnType<typeof anAction>[]) =>
  show(inWorkspace(<OtherActions />, anAcuerdo({ availableActions })).piece);

describe('what else may be done', () => {
  it('says why not, and what to do, where it is the viewer’s task and not possible now', () => {
    showWith(anAction('close_vote', 'QUORUM_MISSING'), anAction('withdraw'));
    expect(screen.getByRole('button', { name: 'Retirar el acuerdo' })).toBeTruthy();
    expect(screen.getByText(/Todavía no hay quórum/).textContent).toContain('Espere a que voten más asientos');
    expect(screen.queryByRole('button', { name: 'Cerrar la votación' })).toBeNull();
  });

  it('says nothing of more time while there is quorum already', () => {
    const vote = aVoteRound();
    const acuerdo = anAcuerdo({
      vote: { ...vote, quorum: { ...vote.quorum, present: 3, holds: true } },
      availableActions: [anAction('close_vote'), anAction('extend_vote', 'DEADLINE_NOT_REACHED')],
    });
    show(inWorkspace(<OtherActions />, acuerdo).piece);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Cerrar la votación']);
  });

  it('says nothing of what is somebody else’s', () => {
    const { container } = showWith(
      anAction('return', 'NOT_THE_SECRETARIAT'),
      anAction('withdraw', 'NOT_THE_SECRETARIAT'),
    );
    expect(container.querySelector('section')).toBeNull();
  });
});
