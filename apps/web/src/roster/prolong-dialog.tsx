import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { ProlongAppointmentDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActFields, toAct } from './act-fields';
import { EndFields, toEnd, type EndDraft } from './end-fields';
import type { Post, RosterBody } from './posts';

interface ProlongDialogProps {
  body: RosterBody;
  posts: Post[];
  onClose: () => void;
}

/** Prolongs an appointment by an act. The body's own term does not move. */
export function ProlongDialog({ body, posts, onClose }: ProlongDialogProps) {
  const { t } = useText();
  const appointments = posts.flatMap((post) =>
    post.appointments
      .filter(({ standing }) => standing !== 'ended')
      .map(({ id, person }) => ({ value: id, label: `${post.name}: ${person.name}` })),
  );
  const command = useCommand(ProlongAppointmentDocument, { refetch: ['Roster'] });
  const [appointmentId, setAppointmentId] = useState(appointments[0]?.value ?? '');
  const [ends, setEnds] = useState<EndDraft>({ kind: 'not_stated', date: '' });
  const [act, setAct] = useState({ title: '', date: body.today, reference: '' });
  const send = async () => {
    const sent = { bodyId: body.id, appointmentId, ends: toEnd(ends), act: toAct(act) };
    if ((await command.run(sent)) === 'done') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster:prolong')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <div className="stack">
        <p className="small soft">{t('roster:prolong_detail')}</p>
        <NativeSelect
          label={t('roster:which')}
          value={appointmentId}
          data={appointments}
          onChange={(event) => setAppointmentId(event.currentTarget.value)}
        />
        <EndFields value={ends} onChange={setEnds} />
        <ActFields value={act} onChange={setAct} today={body.today} />
        <CommandOutcome command={command} what={t('roster:not_prolonged')} />
        <div className="row">
          <Button loading={command.busy} onClick={() => void send()}>
            {t('roster:prolong_now')}
          </Button>
          <Button variant="subtle" color="tinta.9" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
