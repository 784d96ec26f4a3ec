import { TextInput } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandDialog } from '../api/command-dialog';
import { useRequest } from '../api/use-request';
import { useBody } from '../bodies/body-context';
import { CorrectEmailDocument, RetryDeliveryDocument, type DeliveryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { useDeliveryDetail } from './delivery-words';

interface CorrectDialogProps {
  delivery: DeliveryFieldsFragment;
  onClose: () => void;
}

const AN_ADDRESS = /^\S+@\S+\.\S+$/;

/** Another address for whom the mail did not reach, and the mail again. The address is how that person signs in. */
export function CorrectDialog({ delivery, onClose }: CorrectDialogProps) {
  const { t } = useText();
  const { id: bodyId } = useBody();
  const detail = useDeliveryDetail();
  const [email, setEmail] = useState(delivery.address ?? '');
  const [wanting, setWanting] = useState(false);
  const correct = useRequest(CorrectEmailDocument);
  const retry = useRequest(RetryDeliveryDocument, { refetch: ['Ledger', 'Deadlines'] });
  const name = delivery.recipient ?? '';
  const changed = email.trim() !== delivery.address;
  const send = async () => {
    if (!AN_ADDRESS.test(email.trim())) {
      setWanting(true);
      return null;
    }
    if (changed) {
      const outcome = await correct.run({ accountId: delivery.accountId ?? '', email: email.trim() });
      if (outcome !== 'done') return outcome;
    }
    return retry.run({ bodyId, deliveryId: delivery.id });
  };
  const command = correct.refused || correct.failure ? correct : retry;
  return (
    <CommandDialog
      title={t('deadlines:correct_title')}
      verb={t(changed ? 'deadlines:correct' : 'deadlines:retry')}
      notDone={t(command === correct ? 'deadlines:not_corrected' : 'deadlines:not_retried')}
      command={{ ...command, busy: correct.busy || retry.busy }}
      icon={<IconMailForward size={18} aria-hidden="true" />}
      onSend={send}
      onClose={onClose}
    >
      <p className="small soft">{detail(delivery)}</p>
      <TextInput
        type="email"
        inputMode="email"
        autoComplete="off"
        label={t('deadlines:new_address', { name })}
        value={email}
        error={wanting && !AN_ADDRESS.test(email.trim()) && t('deadlines:address_unread')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Note tone="blue">
        <p>{t('deadlines:correct_means', { name })}</p>
      </Note>
    </CommandDialog>
  );
}
