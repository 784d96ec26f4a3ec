import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { Note } from './note';

describe('a note', () => {
  it('interrupts only when it is bad news about what was just done', () => {
    show(
      <Note tone="vermilion" announced>
        No se registró
      </Note>,
    );
    expect(screen.getByRole('alert').textContent).toBe('No se registró');
  });

  it('is polite otherwise, and silent when it was there from the start', () => {
    show(
      <Note tone="jade" announced>
        Enviado
      </Note>,
    );
    expect(screen.getByRole('status').textContent).toBe('Enviado');
    const { container } = show(<Note tone="amber">Terminan pronto</Note>);
    expect(container.querySelector('[role]')).toBeNull();
  });
});
