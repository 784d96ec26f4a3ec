import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '../app/use-page-title';
import { BrandMark } from '../app/brand-mark';
import { LanguageSwitch } from '../app/language-switch';
import { SessionDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DemoPeople } from './demo-people';
import { LinkRequest } from './link-request';
import './sign-in.css';

/** Two ways in: a one-time link by mail and, in the demonstration, one click per person. */
export function SignInScreen() {
  const { t } = useText();
  usePageTitle(t('signin:title'));
  const { data } = useQuery(SessionDocument);
  const demo = data?.session.demo;
  return (
    <>
      <header className="topbar">
        <div className="topbar-inner">
          <a className="brand" href="/">
            <BrandMark />
            <b>Acuerda</b>
          </a>
          <div className="topbar-end">
            <LanguageSwitch signedIn={false} />
          </div>
        </div>
      </header>
      <main id="main" className="wrap sign-in">
        <h1 className="h1">{t('signin:title')}</h1>
        {demo && <DemoPeople people={demo.people} mailboxPath={demo.mailboxPath} />}
        <LinkRequest />
      </main>
    </>
  );
}
