import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/use-text';

interface OffsetsControlProps {
  label: string;
  value: readonly number[];
  onChange: (value: number[]) => void;
  error: boolean;
}

/** Days before the last day, written one after another. */
export function OffsetsControl({ label, value, onChange, error }: OffsetsControlProps) {
  const { t } = useText();
  const [written, setWritten] = useState(() => value.join(', '));
  return (
    <TextInput
      aria-label={label}
      description={t('rules:offsets_hint')}
      inputMode="text"
      error={error}
      value={written}
      onChange={(event) => {
        setWritten(event.currentTarget.value);
        onChange(offsetsIn(event.currentTarget.value));
      }}
    />
  );
}

/** The numbers of a list, the largest first; what is no whole number is NaN. */
export function offsetsIn(written: string): number[] {
  const parts = written.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN));
  return [...new Set(days)].sort((a, b) => b - a);
}
