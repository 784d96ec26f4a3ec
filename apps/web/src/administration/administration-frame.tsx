import { useRef } from 'react';
import { Link, Outlet } from 'react-router';
import { AccountMenu } from '../app/account-menu';
import { BrandMark } from '../app/brand-mark';
import { ConnectionStatus, OfflineNote } from '../app/connection-status';
import { LanguageSwitch } from '../app/language-switch';
import { useFocusAfterMove } from '../app/use-focus-after-move';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { NotForYou } from './not-for-you';
import './administration.css';

/** The frame around the administration, which belongs to no body. */
export function AdministrationFrame() {
  const { t } = useText();
  const { viewer } = useSession();
  const main = useRef<HTMLElement>(null);
  useFocusAfterMove(main);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell:skip')}
      </a>
      <header className="topbar">
        <div className="topbar-inner">
          <Link className="brand" to={viewer.administrator ? '/administracion' : '/'}>
            <BrandMark />
            <span>
              <b>Acuerda</b>
              <small>{t('administration:title')}</small>
            </span>
          </Link>
          <div className="topbar-end">
            <ConnectionStatus />
            <LanguageSwitch />
            <AccountMenu />
          </div>
        </div>
      </header>
      <main id="main" className="wrap" ref={main} tabIndex={-1}>
        <OfflineNote />
        {viewer.administrator ? <Outlet /> : <NotForYou />}
      </main>
    </>
  );
}
