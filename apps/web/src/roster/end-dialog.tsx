import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Modal, NativeSelect } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { EndAppointmentDocument } from '../gql/graphql';
import { formatDate, formatDateShort } from '../dates/format';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { Note } from '../ui/note';
import { ActFields, anotherAct, toAct } from './act-fields';
import { FormButtons } from './form-buttons';
import { knownActs } from './known-acts';
import type { Post, RosterBody } from './posts';
import { endableAppointments } from './standing-appointments';

interface EndDialogProps {
  body: RosterBody;
  posts: Post[];
  onClose: () => void;
}

/** Ends an appointment before its time, by an act. What was done under it stays valid. */
export function EndDialog({ body, posts, onClose }: EndDialogProps) {
  const { t, language } = useText();
  const appointments = endableAppointments(posts);
  const command = useCommand(EndAppointmentDocument, { refetch: ['Roster'] });
  const [chosen, setChosen] = useState('');
  const [on, setOn] = useState('');
  const [act, setAct] = useState(anotherAct);
  const appointment = appointments.find(({ id }) => id === chosen);
  const spanOf = (from: LocalDate, to: LocalDate | null) =>
    to === null
      ? t('roster:since', { from: formatDateShort(from, language) })
      : t('roster:from_to', { from: formatDateShort(from, language), to: formatDateShort(to, language) });
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await command.run({ bodyId: body.id, appointmentId: chosen, on, act: toAct(act) });
    if (outcome === 'done') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster:end_early')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form className="stack" onSubmit={(event) => void send(event)}>
        <p className="small soft">{t('roster:end_detail')}</p>
        <NativeSelect
          label={t('roster:which_appointment')}
          required
          withAsterisk={false}
          value={chosen}
          data={[
            { value: '', label: t('roster:choose') },
            ...appointments.map(({ id, postName, personName, startsOn, lastDay }) => ({
              value: id,
              label: `${postName}: ${personName}, ${spanOf(startsOn, lastDay)}`,
            })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <DateField
          label={t('roster:last_day')}
          first={appointment?.startsOn}
          last={appointment?.lastDay ?? undefined}
          value={on}
          onChange={setOn}
        />
        {on !== '' && on < body.today && (
          <Note tone="amber" announced>
            <p>
              <b>{t('roster:end_past', { day: formatDate(on, language) })}</b> {t('roster:end_past_detail')}
            </p>
          </Note>
        )}
        <ActFields bodyId={body.id} value={act} onChange={setAct} today={body.today} known={knownActs(body)} />
        <CommandOutcome command={command} what={t('roster:not_ended')} />
        <FormButtons text={t('roster:end_now')} busy={command.busy} onCancel={onClose} />
      </form>
    </Modal>
  );
}
