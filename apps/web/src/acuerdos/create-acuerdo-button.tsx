import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useText } from '../i18n/use-text';
import { extensionDocument, extensionTitle } from './starting-document';
import { useCreateAcuerdo } from './use-create-acuerdo';

interface CreateAcuerdoButtonProps {
  size?: 'sm' | 'md';
  variant?: 'filled' | 'default';
  /** The terms to extend. */
  extends: { name: string }[];
  children: ReactNode;
}

/** One click from "the term ends" to a draft that extends it. */
export function CreateAcuerdoButton({
  size = 'sm',
  variant = 'filled',
  extends: terms,
  children,
}: CreateAcuerdoButtonProps) {
  const { t } = useText();
  const { create, ...outcome } = useCreateAcuerdo();
  const prepared = useRef<Parameters<typeof create>[0]>(null);
  const start = () => {
    const names = terms.map(({ name }) => name);
    const title = extensionTitle(names);
    prepared.current ??= { title, document: extensionDocument(title, names) };
    return create(prepared.current);
  };
  return (
    <>
      <Button
        size={size}
        variant={variant}
        loading={outcome.busy}
        onClick={() => void start()}
        rightSection={<IconArrowRight size={18} aria-hidden="true" />}
      >
        {children}
      </Button>
      <CommandOutcome command={outcome} what={t('acuerdos:not_created')} />
    </>
  );
}
