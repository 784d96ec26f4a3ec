import { show } from '../testing/show';
import { EmptyState } from './empty-state';

describe('an empty state', () => {
  it('says what is empty and what that means', () => {
    const { container } = show(<EmptyState title="Nada espera por usted">El próximo plazo es en marzo.</EmptyState>);
    expect(container.textContent).toBe('Nada espera por ustedEl próximo plazo es en marzo.');
  });
});
