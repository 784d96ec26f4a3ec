import { Checkbox, NativeSelect } from '@mantine/core';
import { SECTORS, type Sector } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import type { RulesBody } from './rules-body';

interface SeatControlProps<Value> {
  label: string;
  seats: RulesBody['seats'];
  value: Value;
  onChange: (value: Value) => void;
  error: boolean;
}

/** Sectors of which a seat must vote: those of the body's seats, and those that were chosen before. */
export function SectorsControl({ label, seats, value, onChange }: SeatControlProps<Sector[]>) {
  const { t } = useText();
  const offered = SECTORS.filter(
    (sector) => value.includes(sector) || seats.some((seat) => seat.voting && seat.sector === sector),
  );
  return (
    <Checkbox.Group
      aria-label={label}
      value={value}
      onChange={(chosen) => onChange(SECTORS.filter((sector) => chosen.includes(sector)))}
    >
      <div className="rule-sectors">
        {offered.map((sector) => (
          <Checkbox key={sector} value={sector} label={t(`words:sector.${sector}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** The seat that decides a tie, by its name. */
export function CastingSeatControl({ label, seats, value, onChange, error }: SeatControlProps<string | null>) {
  const { t } = useText();
  const offered = seats.filter(({ id, voting }) => voting || id === value);
  return (
    <NativeSelect
      aria-label={label}
      error={error}
      value={value ?? ''}
      data={[
        { value: '', label: t('rules:castingSeat.none') },
        ...offered.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
