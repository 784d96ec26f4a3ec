import { useState } from 'react';
import { CommandDialog } from '../api/command-dialog';
import { useText } from '../i18n/use-text';
import { nobodyYet, PersonFields, toPerson } from '../roster/person-fields';
import { DateField } from '../ui/date-field';
import type { Inviting } from './inviting';

/** Invites somebody, by name and address or from those who are known, between two days. */
export function InviteDialog({ inviting, onClose }: { inviting: Inviting; onClose: () => void }) {
  const { t } = useText();
  const { invite, opens, people, today } = inviting;
  const [person, setPerson] = useState(nobodyYet);
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const invited = toPerson(person);
  const isMissing = until === '' || (invited.person && (!invited.person.name || !invited.person.email));
  return (
    <CommandDialog
      title={t('workspace:invite')}
      verb={t('workspace:send_invitation')}
      size="md"
      notDone={t('actions:not_done.invite_reviewer')}
      command={invite}
      onSend={() => (isMissing ? null : invite.run({ ...invited, from, until }))}
      onClose={onClose}
    >
      <p className="small soft">{opens}</p>
      <PersonFields value={person} onChange={setPerson} people={people} label={t('workspace:invited_person')} />
      <div className="two-columns">
        <DateField
          label={t('workspace:invited_first_day')}
          value={from}
          first={today}
          onChange={(date) => setFrom(date || today)}
        />
        <DateField label={t('workspace:invited_last_day')} value={until} first={from} onChange={setUntil} />
      </div>
      {isMissing && <p className="tiny quiet">{t('workspace:invitation_needs')}</p>}
    </CommandDialog>
  );
}
