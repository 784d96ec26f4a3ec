import { Button } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import { shortHash } from '../dates/format';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { PublishDialog } from './publish-dialog';
import { WhyNot } from './why-not';
import { useOffer, useSeen } from './workspace-context';

/** The last step: one transaction gives the folio and moves the terms. */
export function PublishBar() {
  const { t } = useText();
  const offer = useOffer('publish');
  const seen = useSeen();
  const [open, setOpen] = useState(false);
  if (!offer) return null;
  if (offer.refusal) return <WhyNot action="publish" refusal={offer.refusal} />;
  return (
    <>
      <ActionBar
        about={
          <p>
            <b>{t('workspace:ready')}</b>
            <span className="block tiny quiet">
              {t('workspace:on_revision', { number: seen.revision })}{' '}
              <span className="mono">{shortHash(seen.hash)}</span>
            </span>
          </p>
        }
      >
        <Button leftSection={<IconFileCertificate size={18} aria-hidden="true" />} onClick={() => setOpen(true)}>
          {t('workspace:prepare_publication')}
        </Button>
      </ActionBar>
      {open && <PublishDialog onClose={() => setOpen(false)} />}
    </>
  );
}
