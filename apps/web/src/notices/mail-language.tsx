import { NativeSelect } from '@mantine/core';
import { CommandOutcome } from '../api/command-outcome';
import { useRequest } from '../api/use-request';
import { LANGUAGES } from '../dates/language';
import { SetLocaleDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';

/** In which language the viewer's mails are written. */
export function MailLanguage() {
  const { t } = useText();
  const { viewer } = useSession();
  const change = useRequest(SetLocaleDocument, { refetch: ['Session'] });
  return (
    <div className="mail-language">
      <NativeSelect
        label={t('notices:mail_language')}
        value={viewer.locale}
        aria-busy={change.busy}
        data={LANGUAGES.map((language) => ({ value: language, label: t(`notices:language.${language}`) }))}
        onChange={(event) => void change.run({ locale: event.currentTarget.value })}
      />
      <CommandOutcome command={change} what={t('notices:not_changed')} />
    </div>
  );
}
