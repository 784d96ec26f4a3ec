import { NativeSelect, TextInput } from '@mantine/core';
import { TERM_KINDS, type TermKind } from '@acuerda/workflow/vocabulary';
import { useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { formatEndOfDay } from '../dates/format';
import { RegisterTermDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActFields, sameActAsBefore, toAct } from '../roster/act-fields';
import { FormButtons } from '../roster/form-buttons';
import { knownActs } from '../roster/known-acts';
import { useRecordId } from '../roster/use-record-id';
import { DateField } from '../ui/date-field';
import type { SetupBody } from './setup-body';

interface TermFormProps {
  body: SetupBody;
  onDone: () => void;
  onCancel?: () => void;
}

/** A term by its act. After the body's own first one, an exercise with the same dates and act is proposed. */
export function TermForm({ body, onDone, onCancel }: TermFormProps) {
  const { t, language } = useText();
  const command = useCommand(RegisterTermDocument, { refetch: ['Setup'] });
  const id = useRecordId();
  const acts = knownActs(body);
  const before = body.terms.at(-1);
  const bodyHasTerm = body.terms.some(({ kind, standing }) => kind === 'body' && standing !== 'ended');
  const [kind, setKind] = useState<TermKind>(bodyHasTerm ? 'exercise' : 'body');
  const [typedName, setName] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(bodyHasTerm ? (before?.startsOn ?? '') : '');
  const [endsOn, setEndsOn] = useState(bodyHasTerm ? (before?.endsOn ?? '') : '');
  const [act, setAct] = useState(() => sameActAsBefore(acts));
  const name = typedName ?? (kind === 'body' ? body.name : '');
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const term = { termId: id.current(), kind, name: name.trim(), startsOn, endsOn };
    const outcome = await command.run({ bodyId: body.id, ...term, act: toAct(act) });
    id.after(outcome);
    if (outcome === 'done') onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <div className="two-columns">
        <NativeSelect
          label={t('administration:term_kind')}
          value={kind}
          data={TERM_KINDS.map((value) => ({ value, label: t(`words:term.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value === 'exercise' ? 'exercise' : 'body')}
        />
        <TextInput
          label={t('administration:term_name')}
          placeholder={t('administration:term_example')}
          required
          withAsterisk={false}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField label={t('administration:starts_on')} value={startsOn} onChange={setStartsOn} />
        <DateField
          label={t('administration:ends_on')}
          first={startsOn || undefined}
          value={endsOn}
          onChange={setEndsOn}
        />
      </div>
      {endsOn && (
        <p className="small soft">
          {t('administration:ends_at', { end: formatEndOfDay(endsOn, body.timeZone, language) })}
        </p>
      )}
      <ActFields
        bodyId={body.id}
        value={act}
        onChange={setAct}
        today={body.today}
        known={acts}
        example={t('administration:act_example')}
      />
      <CommandOutcome command={command} what={t('administration:term_not_registered')} />
      <FormButtons text={t('administration:register_term_now')} busy={command.busy} onCancel={onCancel} />
    </form>
  );
}
