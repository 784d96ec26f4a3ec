import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
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

/** From "the term ends" to a draft that extends it: which terms, to which day. */
export function PrepareExtension({ terms, calm = false }: PrepareExtensionProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="md"
        variant={calm ? 'default' : 'filled'}
        onClick={() => setOpen(true)}
        rightSection={<IconArrowRight size={18} aria-hidden="true" />}
      >
        {t('acuerdos:prepare_extension')}
      </Button>
      {isOpen && <ExtensionDialog terms={terms} onClose={() => setOpen(false)} />}
    </>
  );
}
