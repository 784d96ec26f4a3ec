import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { FailureNote } from '../api/failure-note';
import { Refusal } from '../ui/refusal';
import type { DraftSaving } from './use-draft-saving';

/** Whether what is on screen is saved; and when it can no longer be, why and what to do. */
export function SaveStatus({ saving }: { saving: DraftSaving }) {
  const { t } = useText();
  const { state, refused, failure } = saving;
  if (refused) {
    return (
      <span className="save-problem">
        <Refusal what={t('drafting:not_saved')} code={refused.code} facts={refused.facts}>
          <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
            {t('shell:reload')}
          </Button>
        </Refusal>
      </span>
    );
  }
  if (failure) {
    return (
      <span className="save-problem">
        <FailureNote failure={failure} what={t('drafting:kept_here')} />
      </span>
    );
  }
  return (
    <span className="tiny quiet" role="status">
      {t(`drafting:save.${state}`)}
    </span>
  );
}
