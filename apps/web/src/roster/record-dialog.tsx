import { Button, Modal, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { CAPACITIES, type Capacity } from '@acuerda/workflow/vocabulary';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { RecordAppointmentDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { ActFields, toAct } from './act-fields';
import { EndFields, toEnd, type EndDraft } from './end-fields';
import { NEW_PERSON, PersonFields, toPerson, type PersonDraft } from './person-fields';
import type { RosterBody } from './posts';

const SECRETARIAT = 'secretariat';

/** Records who holds a seat or the secretariat, from when, until when, and by which act. */
export function RecordDialog({ body, onClose }: { body: RosterBody; onClose: () => void }) {
  const { t } = useText();
  const command = useCommand(RecordAppointmentDocument, { refetch: ['Roster'] });
  const appointmentId = useRef<string>(null);
  const vacant = body.seats.find((seat) => seat.vacant) ?? body.seats[0];
  const [post, setPost] = useState(vacant?.id ?? SECRETARIAT);
  const [capacity, setCapacity] = useState<Capacity>('titular');
  const [startsOn, setStartsOn] = useState(body.today);
  const [ends, setEnds] = useState<EndDraft>({ kind: 'with_body', date: '' });
  const [person, setPerson] = useState<PersonDraft>({ id: body.people[0]?.id ?? NEW_PERSON, name: '', email: '' });
  const [act, setAct] = useState({ title: '', date: body.today, reference: '' });
  const send = async () => {
    appointmentId.current ??= crypto.randomUUID();
    const sent = {
      bodyId: body.id,
      appointmentId: appointmentId.current,
      seatId: post === SECRETARIAT ? null : post,
      ...toPerson(person),
      capacity,
      startsOn,
      ends: toEnd(ends),
      act: toAct(act),
    };
    if ((await command.run(sent)) === 'done') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster:record')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <div className="stack">
        <div className="two-columns">
          <NativeSelect
            label={t('roster:column.seat')}
            value={post}
            data={[
              ...body.seats.map(({ id, name }) => ({ value: id, label: name })),
              { value: SECRETARIAT, label: t('workspace:secretariat') },
            ]}
            onChange={(event) => setPost(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('roster:capacity')}
            value={capacity}
            data={CAPACITIES.map((value) => ({ value, label: t(`words:capacity.${value}`) }))}
            onChange={(event) => setCapacity(event.currentTarget.value === 'alternate' ? 'alternate' : 'titular')}
          />
        </div>
        <PersonFields value={person} onChange={setPerson} people={body.people} />
        <DateField
          label={t('roster:column.since')}
          value={startsOn}
          onChange={(value) => setStartsOn(value ?? body.today)}
        />
        <EndFields value={ends} onChange={setEnds} />
        <ActFields value={act} onChange={setAct} today={body.today} />
        <CommandOutcome command={command} what={t('roster:not_recorded')} />
        <div className="row">
          <Button loading={command.busy} onClick={() => void send()}>
            {t('roster:record_now')}
          </Button>
          <Button variant="subtle" color="tinta.9" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
