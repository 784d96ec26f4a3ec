import { Checkbox, Modal } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { ProlongAppointmentDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActFields, anotherAct, toAct } from './act-fields';
import { EndFields, toEnd, type EndDraft } from './end-fields';
import { FormButtons } from './form-buttons';
import { knownActs } from './known-acts';
import type { Post, RosterBody } from './posts';
import { ProlongChoice } from './prolong-choice';
import { standingAppointments } from './standing-appointments';

interface ProlongDialogProps {
  body: RosterBody;
  posts: Post[];
  onClose: () => void;
}

/** Prolongs one or several appointments by one act, each by a command of its own. The body's own term does not move. */
export function ProlongDialog({ body, posts, onClose }: ProlongDialogProps) {
  const { t } = useText();
  const appointments = standingAppointments(posts);
  const command = useCommand(ProlongAppointmentDocument, { refetch: ['Roster'] });
  const [chosen, setChosen] = useState<string[]>([]);
  const [done, setDone] = useState<string[]>([]);
  const [ends, setEnds] = useState<EndDraft>({ kind: 'not_stated', date: '' });
  const [act, setAct] = useState(anotherAct);
  const [stuck, setStuck] = useState<string | null>(null);
  const waiting = chosen.filter((id) => !done.includes(id));
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (waiting.length === 0) return;
    setStuck(null);
    for (const appointmentId of waiting) {
      const outcome = await command.run({ bodyId: body.id, appointmentId, ends: toEnd(ends), act: toAct(act) });
      if (outcome === 'busy') return;
      if (outcome !== 'done') return setStuck(appointmentId);
      setDone((before) => [...before, appointmentId]);
    }
    onClose();
  };
  const failing = appointments.find(({ id }) => id === stuck);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster:prolong')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form className="stack" onSubmit={(event) => void send(event)}>
        <p className="small soft">{t('roster:prolong_detail')}</p>
        <Checkbox.Group label={t('roster:which')} value={chosen} onChange={setChosen}>
          <ul className="stack radio-stack">
            {appointments.map((appointment) => (
              <ProlongChoice key={appointment.id} appointment={appointment} done={done.includes(appointment.id)} />
            ))}
          </ul>
        </Checkbox.Group>
        <EndFields value={ends} onChange={setEnds} />
        <ActFields bodyId={body.id} value={act} onChange={setAct} today={body.today} known={knownActs(body)} />
        <CommandOutcome
          command={command}
          what={failing ? t('roster:not_prolonged_of', { post: failing.postName }) : t('roster:not_prolonged')}
        />
        {waiting.length === 0 && <p className="small soft">{t('roster:choose_any')}</p>}
        <FormButtons
          text={t('roster:prolong_now', { count: Math.max(1, waiting.length) })}
          busy={command.busy}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
