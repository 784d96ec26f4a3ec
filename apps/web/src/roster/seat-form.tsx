import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { SECTORS, type Sector } from '@acuerda/workflow/vocabulary';
import { useRef, useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { AddSeatDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { FormButtons } from './form-buttons';
import { useRecordId } from './use-record-id';
import './fields.css';

interface SeatFormProps {
  body: { id: string; seats: { order: number }[] };
  /** The query that shows the roster here. */
  refetch: string;
  primary?: boolean;
  cancelText?: string;
  onDone: () => void;
  onCancel?: () => void;
}

/** A place in the body. Who holds it is recorded apart, by an act. */
export function SeatForm({ body, refetch, primary, cancelText, onDone, onCancel }: SeatFormProps) {
  const { t } = useText();
  const command = useCommand(AddSeatDocument, { refetch: [refetch] });
  const id = useRecordId();
  const [name, setName] = useState('');
  const [sector, setSector] = useState<Sector>('government');
  const [votes, setVotes] = useState<boolean | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const voting = votes ?? sector !== 'facilitation';
  const order = place ?? Math.max(0, ...body.seats.map((seat) => seat.order)) + 1;
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await command.run({
      bodyId: body.id,
      seatId: id.current(),
      name: name.trim(),
      sector,
      voting,
      order,
    });
    id.after(outcome);
    if (outcome !== 'done') return;
    setName('');
    setVotes(null);
    setPlace(null);
    first.current?.focus();
    onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <div className="two-columns">
        <TextInput
          ref={first}
          label={t('roster:seat_name')}
          placeholder={t('roster:seat_example')}
          required
          withAsterisk={false}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('roster:sector')}
          value={sector}
          data={SECTORS.map((value) => ({ value, label: t(`words:sector.${value}`) }))}
          onChange={(event) => setSector(SECTORS.find((one) => one === event.currentTarget.value) ?? 'government')}
        />
      </div>
      <div className="two-columns">
        <Checkbox
          className="field-check"
          label={t('roster:seat_votes')}
          description={t(sector === 'civil_society' ? 'roster:seat_signs_off' : 'roster:seat_voice')}
          checked={voting}
          onChange={(event) => setVotes(event.currentTarget.checked)}
        />
        <NumberInput
          label={t('roster:order')}
          description={t('roster:order_detail')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={1}
          max={999}
          allowDecimal={false}
          value={order}
          onChange={(value) => setPlace(typeof value === 'number' ? value : null)}
        />
      </div>
      <CommandOutcome command={command} what={t('roster:seat_not_added')} />
      <FormButtons
        text={t('roster:add_seat_now')}
        busy={command.busy}
        primary={primary}
        cancelText={cancelText}
        onCancel={onCancel}
      />
    </form>
  );
}
