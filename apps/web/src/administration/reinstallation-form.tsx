import { useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { RegisterTermDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActFields, anotherAct, toAct } from '../roster/act-fields';
import { FormButtons } from '../roster/form-buttons';
import { useRecordId } from '../roster/use-record-id';
import { ReinstallationConsequences } from './reinstallation-consequences';
import type { SetupBody, SetupTerm } from './setup-body';
import { TermFields, type TermDraft } from './term-fields';

interface ReinstallationFormProps {
  body: SetupBody;
  /** The body's own term that ended. */
  ended: SetupTerm;
  onDone: () => void;
}

/** A new term of a body that ended, by the act that reinstalls it: from today on, since nothing is decided backwards. */
export function ReinstallationForm({ body, ended, onDone }: ReinstallationFormProps) {
  const { t } = useText();
  const command = useCommand(RegisterTermDocument, { refetch: ['Setup'] });
  const id = useRecordId();
  const [term, setTerm] = useState<TermDraft>({ name: ended.name, startsOn: body.today, endsOn: '' });
  const [act, setAct] = useState(anotherAct);
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const registered = { ...term, termId: id.current(), kind: 'body', name: term.name.trim() } as const;
    const outcome = await command.run({ bodyId: body.id, ...registered, act: toAct(act) });
    id.after(outcome);
    if (outcome === 'done') onDone();
  };
  return (
    <form className="stack" aria-labelledby="reinstallation" onSubmit={(event) => void send(event)}>
      <h3 className="h3" id="reinstallation">
        {t('administration:reinstallation')}
      </h3>
      <ReinstallationConsequences body={body} ended={ended} startsOn={term.startsOn} />
      <TermFields zone={body.timeZone} value={term} first={body.today} onChange={setTerm} />
      <ActFields
        bodyId={body.id}
        value={act}
        onChange={setAct}
        today={body.today}
        example={t('administration:reinstallation_example')}
      />
      <CommandOutcome command={command} what={t('administration:not_reinstalled')} />
      <FormButtons text={t('roster:register_reinstallation')} busy={command.busy} />
    </form>
  );
}
