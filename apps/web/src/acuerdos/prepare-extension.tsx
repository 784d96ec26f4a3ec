import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useText } from '../i18n/use-text';
import { ExtensionDialog } from './extension-dialog';

interface PrepareExtensionProps {
  terms: readonly EndingTerm[];
  /** There is time: it is not the one thing to do. */
  calm?: boolean;
}

export interface EndingTerm {
  id: string;
  name: string;
  endsOn: LocalDate;
}

/** In the address, so that a mail leads to the open dialog. */
const OPEN = 'ampliar';

/** From "the term ends" to a draft that extends it: which terms, to which day. */
export function PrepareExtension({ terms, calm = false }: PrepareExtensionProps) {
  const { t } = useText();
  const [params, setParams] = useSearchParams();
  return (
    <>
      <Button
        size="md"
        variant={calm ? 'default' : 'filled'}
        onClick={() => setParams({ [OPEN]: '' })}
        rightSection={<IconArrowRight size={18} aria-hidden="true" />}
      >
        {t('acuerdos:prepare_extension')}
      </Button>
      {params.has(OPEN) && <ExtensionDialog terms={terms} onClose={() => setParams({}, { replace: true })} />}
    </>
  );
}
