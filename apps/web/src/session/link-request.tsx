import { Button, TextInput } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { FailureNote } from '../api/failure-note';
import type { Failure } from '../api/failure';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { requestLink } from './auth';

/** A one-time link by mail; says the same whether or not the address is known. */
export function LinkRequest() {
  const { t } = useText();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await requestLink(email);
    setBusy(false);
    setFailure(answer.ok ? null : answer.failure);
    setSentTo(answer.ok ? email : null);
  };
  return (
    <section className="card card--padded" aria-labelledby="by-mail">
      <h2 className="h2" id="by-mail">
        {t('signin:by_mail')}
      </h2>
      <p className="small soft">{t('signin:by_mail_detail')}</p>
      <form className="link-request" onSubmit={(event) => void submit(event)}>
        <TextInput
          type="email"
          name="email"
          required
          withAsterisk={false}
          autoComplete="email"
          label={t('signin:email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={busy}
          leftSection={<IconMailForward size={18} aria-hidden="true" />}
        >
          {t('signin:send')}
        </Button>
      </form>
      {sentTo && (
        <Note tone="jade" announced>
          <p>{t('signin:sent', { email: sentTo })}</p>
        </Note>
      )}
      {failure && <FailureNote failure={failure} what={t('signin:not_sent')} />}
    </section>
  );
}
