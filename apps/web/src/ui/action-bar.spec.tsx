import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { ActionBar } from './action-bar';

describe('the action bar', () => {
  it('is a region of its own with what it is about and its actions', () => {
    show(
      <ActionBar about="Decide por Academia">
        <button type="button">Aprobar</button>
      </ActionBar>,
    );
    expect(screen.getByRole('region', { name: 'Acciones' }).textContent).toBe('Decide por AcademiaAprobar');
  });
});
