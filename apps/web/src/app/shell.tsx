import { IconCalendarDue, IconFileText, IconLayoutDashboard, IconScale, IconUsers } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useText } from '../i18n/use-text';
import { Bell } from '../notices/bell';
import { AccountMenu } from './account-menu';
import { BrandMark } from './brand-mark';
import { ConnectionStatus, OfflineNote } from './connection-status';
import { LanguageSwitch } from './language-switch';
import { useFocusAfterMove } from './use-focus-after-move';

const TABS = [
  { to: '', text: 'shell:desk', Icon: IconLayoutDashboard },
  { to: '/acuerdos', text: 'shell:acuerdos', Icon: IconFileText },
  { to: '/integracion', text: 'shell:roster', Icon: IconUsers },
  { to: '/plazos', text: 'shell:deadlines', Icon: IconCalendarDue },
  { to: '/reglas', text: 'shell:rules', Icon: IconScale },
] as const;

/** Whoever is only invited to review finds what to read, and nothing of how the body is kept. */
const FOR_GUESTS = TABS.slice(0, 2);

interface ShellProps {
  body: { slug: string; name: string; guest: boolean };
  children: ReactNode;
}

/** The frame around every screen: bar on top, tabs on the phone, and the focus on the content after each move. */
export function Shell({ body, children }: ShellProps) {
  const { t } = useText();
  const main = useRef<HTMLElement>(null);
  useFocusAfterMove(main);
  const base = `/${body.slug}`;
  const tabs = body.guest ? FOR_GUESTS : TABS;
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell:skip')}
      </a>
      <header className="topbar">
        <div className="topbar-inner">
          <Link className="brand" to={base}>
            <BrandMark />
            <span>
              <b>{body.name}</b>
            </span>
          </Link>
          <nav className="mainnav" aria-label={t('shell:nav')}>
            {tabs.map(({ to, text }) => (
              <NavLink key={to} to={base + to} end={to === ''}>
                {t(text)}
              </NavLink>
            ))}
          </nav>
          <div className="topbar-end">
            <ConnectionStatus />
            <LanguageSwitch />
            <Bell slug={body.slug} />
            <AccountMenu slug={body.slug} />
          </div>
        </div>
      </header>
      <main id="main" className="wrap" ref={main} tabIndex={-1}>
        <OfflineNote />
        {children}
      </main>
      <nav className="tabs-phone" aria-label={t('shell:nav_phone')}>
        {tabs.map(({ to, text, Icon }) => (
          <NavLink key={to} to={base + to} end={to === ''}>
            <Icon size={22} aria-hidden="true" />
            {t(text)}
          </NavLink>
        ))}
      </nav>
    </>
  );
}
