import { Checkbox, TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';
import type { ProposedSignatory } from './proposed-signatories';

interface SignatoriesProps {
  value: ProposedSignatory[];
  onChange: (value: ProposedSignatory[]) => void;
}

/** Who signs, in which capacity, in the order of the list. */
export function Signatories({ value, onChange }: SignatoriesProps) {
  const { t } = useText();
  const change = (index: number, changes: Partial<ProposedSignatory>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...changes } : one)));
  return (
    <fieldset className="signatories">
      <legend>{t('workspace:signatories')}</legend>
      {value.map((one, index) => (
        <div key={`${one.personId} ${one.seatId ?? ''}`}>
          <Checkbox
            label={one.name}
            checked={one.signs}
            onChange={(event) => change(index, { signs: event.currentTarget.checked })}
          />
          <TextInput
            size="sm"
            aria-label={t('workspace:office_of', { name: one.name })}
            value={one.office}
            disabled={!one.signs}
            onChange={(event) => change(index, { office: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
