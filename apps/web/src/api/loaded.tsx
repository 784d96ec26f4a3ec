import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { FailureNote } from './failure-note';
import { failureOf } from './failure';

interface Result<D> {
  data?: D;
  error?: unknown;
  refetch: () => Promise<unknown>;
}

/** Shows what a query answered; until then says that it is loading, and if it fails, why, with a way to try again. */
export function Loaded<D>({ of: result, children }: { of: Result<D>; children: (data: D) => ReactNode }) {
  const { t } = useText();
  if (result.data !== undefined) return children(result.data);
  if (!result.error) {
    return (
      <p className="quiet loading" role="status">
        {t('ui:loading')}
      </p>
    );
  }
  return (
    <FailureNote
      failure={failureOf(result.error)}
      action={
        <Button variant="default" size="compact-sm" onClick={() => void result.refetch().catch(() => undefined)}>
          {t('shell:try_again')}
        </Button>
      }
    />
  );
}
