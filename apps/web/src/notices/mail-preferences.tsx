import { useQuery } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { CommandOutcome } from '../api/command-outcome';
import { Loaded } from '../api/loaded';
import { useRequest } from '../api/use-request';
import { MailPreferencesDocument, SetMailPreferenceDocument, type MailPreferencesQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { MailLanguage } from './mail-language';

type Preference = MailPreferencesQuery['mailPreferences'][number];

/** Which kinds come by mail as well: one switch a kind, and why some can't be switched off. */
export function MailPreferences() {
  const { t } = useText();
  const preferences = useQuery(MailPreferencesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="card card--padded mail-preferences" aria-labelledby="by-mail">
      <h2 className="h2" id="by-mail">
        {t('notices:by_mail')}
      </h2>
      <p className="small soft">{t('notices:by_mail_detail')}</p>
      <Loaded of={preferences}>
        {({ mailPreferences }) => (
          <ul>
            {mailPreferences.map((preference) => (
              <PreferenceSwitch key={preference.kind} preference={preference} />
            ))}
          </ul>
        )}
      </Loaded>
      <MailLanguage />
    </section>
  );
}

function PreferenceSwitch({ preference: { kind, mail, canSwitchOff, reason } }: { preference: Preference }) {
  const { t } = useText();
  const change = useRequest(SetMailPreferenceDocument, { refetch: ['MailPreferences'] });
  const because = reason && (reason === 'seat' || reason === 'secretariat') ? reason : 'rule';
  return (
    <li>
      <Switch
        checked={mail}
        disabled={!canSwitchOff}
        thumbIcon={!canSwitchOff && <IconLock size={11} stroke={3} aria-hidden="true" />}
        aria-busy={change.busy}
        label={t(`notices:kind.${kind}`)}
        description={canSwitchOff ? undefined : t(`notices:mandatory.${because}`)}
        onChange={(event) => void change.run({ kind, mail: event.currentTarget.checked })}
      />
      <CommandOutcome command={change} what={t('notices:not_changed')} />
    </li>
  );
}
