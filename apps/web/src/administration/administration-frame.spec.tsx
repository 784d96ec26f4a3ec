import { screen } from '@testing-library/react';
import { answering } from '../roster/testing/answering';
import { SessionProvider, type Viewer } from '../session/session-context';
import { show } from '../testing/show';
import { UnsentProvider } from '../unsent/unsent-provider';
import { AdministrationFrame } from './administration-frame';

const viewer = (administrator: boolean): Viewer =>
  ({ id: 'p', name: 'Oficina', initials: 'O', email: 'o@ejemplo.mx', administrator, bodies: [] }) as unknown as Viewer;

const showFor = (administrator: boolean) =>
  show(
    answering(
      <SessionProvider value={{ viewer: viewer(administrator), demo: null }}>
        <UnsentProvider>
          <AdministrationFrame />
        </UnsentProvider>
      </SessionProvider>,
      [],
    ).piece,
  );

describe('the administration', () => {
  it('tells a member that it is not for them, and leads back to their desk', () => {
    showFor(false);
    expect(screen.getByText('Esta página es de la administración de la instalación')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Volver al escritorio' }).getAttribute('href')).toBe('/');
  });

  it('says no such thing to the administrator', () => {
    showFor(true);
    expect(screen.queryByText('Esta página es de la administración de la instalación')).toBeNull();
  });
});
