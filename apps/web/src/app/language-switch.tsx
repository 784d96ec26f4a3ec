import { useMutation } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { LOCALE } from '../dates/language';
import { SetLocaleDocument } from '../gql/graphql';
import { changeLanguage } from '../i18n/i18n';
import { useText } from '../i18n/use-text';
import './language-switch.css';

/** Switches at once; with a session, the server remembers it for the mails as well. */
export function LanguageSwitch({ signedIn = true }: { signedIn?: boolean }) {
  const { t, language } = useText();
  const [remember] = useMutation(SetLocaleDocument);
  const other = language === 'es' ? 'en' : 'es';
  const change = () => {
    changeLanguage(other);
    if (signedIn) void remember({ variables: { locale: other } }).catch(() => undefined);
  };
  return (
    <UnstyledButton className="language" onClick={change} lang={LOCALE[other]}>
      <IconWorld size={17} aria-hidden="true" />
      <span>{t('shell:language_name')}</span>
    </UnstyledButton>
  );
}
