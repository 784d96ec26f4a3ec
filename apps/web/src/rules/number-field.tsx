import { NumberInput } from '@mantine/core';

interface NumberFieldProps {
  label: string;
  /** Shown above the field; otherwise the label is only spoken. */
  labelled?: boolean;
  /** NaN while nothing is written. */
  value: number;
  onChange: (value: number) => void;
  most?: number;
  suffix?: string;
  error?: boolean;
}

/** A whole number. */
export function NumberField({
  label,
  labelled = false,
  value,
  onChange,
  most = 1000,
  suffix,
  error,
}: NumberFieldProps) {
  return (
    <NumberInput
      {...(labelled ? { label } : { 'aria-label': label })}
      className="rule-number"
      min={0}
      max={most}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      suffix={suffix}
      error={error}
      value={Number.isNaN(value) ? '' : value}
      onChange={(written) => onChange(typeof written === 'number' ? written : Number.NaN)}
    />
  );
}
