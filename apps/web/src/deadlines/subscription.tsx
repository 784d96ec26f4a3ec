import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { SubscriptionDialog } from './subscription-dialog';

export function Subscription() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('deadlines:subscribe')}
      </Button>
      {isOpen && <SubscriptionDialog onClose={() => setOpen(false)} />}
    </>
  );
}
