import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CommandDialog } from '../api/command-dialog';
import { useCommand } from '../api/use-command';
import { useBody } from '../bodies/body-context';
import { SubmitDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { Note } from '../ui/note';
import { DiceDebeDecir, type Replacement } from '../workspace/dice-debe-decir';
import type { DraftSaving } from './use-draft-saving';

interface SubmitDialogProps {
  acuerdoId: string;
  /** What an erratum is about to replace. */
  replacements: Replacement[];
  saving: DraftSaving;
  onClose: () => void;
}

/** Freezes the text into a revision: saves first, and submits exactly the text that was saved. */
export function SubmitDialog({ acuerdoId, replacements, saving, onClose }: SubmitDialogProps) {
  const { t } = useText();
  const { id: bodyId, slug, today } = useBody();
  const navigate = useNavigate();
  const command = useCommand(SubmitDocument, { refetch: ['Desk', 'Acuerdos'] });
  const [deadline, setDeadline] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const send = async () => {
    const saved = await saving.flush();
    setUnsaved(saved === null);
    if (!saved) return null;
    const outcome = await command.run({ bodyId, acuerdoId, hash: saved.hash, deadline });
    if (outcome === 'done') await navigate(`/${slug}/acuerdos/${acuerdoId}`);
    return outcome;
  };
  return (
    <CommandDialog
      title={t('actions:verb.submit')}
      icon={<IconSend size={17} aria-hidden="true" />}
      notDone={t('actions:not_done.submit')}
      command={command}
      onSend={send}
      onClose={onClose}
    >
      <p className="small soft">{t('drafting:submit_detail')}</p>
      {replacements.length > 0 && (
        <div>
          <h3 className="h3">{t('drafting:replaces', { count: replacements.length })}</h3>
          {replacements.map((replacement) => (
            <DiceDebeDecir key={replacement.partId} replacement={replacement} />
          ))}
        </div>
      )}
      <DateField
        label={t('drafting:deadline')}
        detail={t('drafting:deadline_detail')}
        optional
        first={today}
        value={deadline ?? ''}
        onChange={(date) => setDeadline(date || null)}
      />
      {unsaved && (
        <Note tone="vermilion" announced>
          <p>{t('drafting:not_saved')}</p>
        </Note>
      )}
    </CommandDialog>
  );
}
