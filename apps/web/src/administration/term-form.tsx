import { NativeSelect } from '@mantine/core';
import { TERM_KINDS, type TermKind } from '@acuerda/workflow/vocabulary';
import { useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { RegisterTermDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActFields, sameActAsBefore, toAct } from '../roster/act-fields';
import { FormButtons } from '../roster/form-buttons';
import { knownActs } from '../roster/known-acts';
import { useRecordId } from '../roster/use-record-id';
import type { SetupBody } from './setup-body';
import { TermFields } from './term-fields';

interface TermFormProps {
  body: SetupBody;
  onDone: () => void;
  onCancel?: () => void;
}

/** A term by its act. After the body's own first one, an exercise with the same dates and act is proposed. */
export function TermForm({ body, onDone, onCancel }: TermFormProps) {
  const { t } = useText();
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
      <TermFields
        zone={body.timeZone}
        value={{ name, startsOn, endsOn }}
        onChange={(value) => {
          if (value.name !== name) setName(value.name);
          setStartsOn(value.startsOn);
          setEndsOn(value.endsOn);
        }}
      >
        <NativeSelect
          label={t('administration:term_kind')}
          value={kind}
          data={TERM_KINDS.map((value) => ({ value, label: t(`words:term.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value === 'exercise' ? 'exercise' : 'body')}
        />
      </TermFields>
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
