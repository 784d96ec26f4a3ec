import { Button } from '@mantine/core';
import { useCreateAcuerdo } from '../acuerdos/use-create-acuerdo';
import { CommandOutcome } from '../api/command-outcome';
import { useText } from '../i18n/use-text';
import { useMayCreate } from '../acuerdos/use-may-create';
import { DateText } from '../ui/date-text';
import { Note } from '../ui/note';
import { PublishedNote } from './published-note';
import { useWorkspace } from './workspace-context';

/** How the acuerdo ended, or why it is back in draft; with the way on from there. */
export function Ending() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const { publication, withdrawal, status } = acuerdo;
  const lastReturn = acuerdo.returns.at(-1);
  return (
    <div className="workspace-note">
      {publication && <PublishedNote publication={publication} />}
      {status === 'withdrawn' && withdrawal && (
        <Note tone="blue">
          <p>
            <b>{t('workspace:withdrawn')}</b> <DateText instant={withdrawal.at} />. «{withdrawal.reason}»
          </p>
          <StartAgain />
        </Note>
      )}
      {status === 'rejected' && (
        <Note tone="vermilion">
          <p>
            <b>{t('workspace:rejected')}</b> {t('workspace:rejected_detail')}
          </p>
          <StartAgain />
        </Note>
      )}
      {status === 'draft' && lastReturn && (
        <Note tone="amber">
          <p>
            <b>{t('workspace:returned', { number: lastReturn.revision })}</b> {t(`words:return.${lastReturn.cause}`)}.{' '}
            {lastReturn.reason && `«${lastReturn.reason}»`}
          </p>
        </Note>
      )}
    </div>
  );
}

function StartAgain() {
  const { t } = useText();
  const { acuerdo, shown } = useWorkspace();
  const { create, ...outcome } = useCreateAcuerdo();
  const mayDraft = useMayCreate();
  if (!mayDraft || !shown) return null;
  const { id, title, kind, original } = acuerdo;
  const about = original && { kind, original: original.id };
  const again = { title, document: shown.document, copiedFrom: id, ...about };
  return (
    <>
      <p>
        <Button size="compact-sm" variant="default" loading={outcome.busy} onClick={() => void create(again)}>
          {t('workspace:start_again')}
        </Button>
      </p>
      <CommandOutcome command={outcome} what={t('acuerdos:not_created')} />
    </>
  );
}
