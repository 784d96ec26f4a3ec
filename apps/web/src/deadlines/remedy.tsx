import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useRequest } from '../api/use-request';
import { useBody } from '../bodies/body-context';
import { RetryDeliveryDocument, type DeliveryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { CorrectDialog } from './correct-dialog';

/** What can be done about a mail that failed, by whoever looks: send it again, correct the address, or ask for that. */
export function Remedy({ delivery }: { delivery: DeliveryFieldsFragment }) {
  const { t } = useText();
  const { id: bodyId } = useBody();
  const { viewer } = useSession();
  const retry = useRequest(RetryDeliveryDocument, { refetch: ['Ledger', 'Deadlines'] });
  const [correcting, setCorrecting] = useState(false);
  const failed = delivery.state === 'refused' || delivery.state === 'bounced';
  if (!failed) return null;
  const mayCorrect = viewer.administrator && delivery.canRetry && delivery.accountId !== null;
  return (
    <div className="remedy">
      {delivery.canRetry && (
        <Button
          size="compact-sm"
          variant="default"
          loading={retry.busy}
          leftSection={<IconRefresh size={15} aria-hidden="true" />}
          onClick={() => void (mayCorrect ? setCorrecting(true) : retry.run({ bodyId, deliveryId: delivery.id }))}
        >
          {t(mayCorrect ? 'deadlines:correct' : 'deadlines:retry')}
        </Button>
      )}
      {!mayCorrect && (
        <p className="tiny quiet">{t(delivery.accountId ? 'deadlines:who_corrects' : 'deadlines:rule_corrects')}</p>
      )}
      <CommandOutcome command={retry} what={t('deadlines:not_retried')} />
      {correcting && <CorrectDialog delivery={delivery} onClose={() => setCorrecting(false)} />}
    </div>
  );
}
