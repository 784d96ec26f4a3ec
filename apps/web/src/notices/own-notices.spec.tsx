import { screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { SessionProvider } from '../session/session-context';
import { show } from '../testing/show';
import { OwnNotices } from './own-notices';

jest.mock('./mail-preferences', () => ({ MailPreferences: () => <p>Correos</p> }));

const Here = () => <output>{useLocation().pathname}</output>;

function visit(bodies: { slug: string }[]) {
  const session = { viewer: { bodies }, demo: null } as never;
  show(
    <SessionProvider value={session}>
      <OwnNotices />
      <Here />
    </SessionProvider>,
  );
}

describe('the link in a mail to what may be switched off', () => {
  it('leads whoever has a body to its notices', () => {
    visit([{ slug: 'organo' }]);
    expect(screen.getByRole('status').textContent).toBe('/organo/notificaciones');
  });

  it('shows the switches to whoever only reviews', () => {
    visit([]);
    expect(screen.getByText('Correos')).toBeTruthy();
  });
});
