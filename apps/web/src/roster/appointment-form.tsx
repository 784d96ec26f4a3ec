import { NativeSelect } from '@mantine/core';
import { CAPACITIES, type Capacity, type LocalDate } from '@acuerda/workflow/vocabulary';
import { useRef, useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { RecordAppointmentDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { ActFields, toAct, type ActDraft } from './act-fields';
import { EndFields, toEnd, type EndDraft } from './end-fields';
import { FormButtons } from './form-buttons';
import type { KnownAct } from './known-acts';
import { nobodyYet, PersonFields, somebodyKnown, toPerson, type PersonDraft } from './person-fields';
import { SECRETARIAT } from './posts';
import { useRecordId } from './use-record-id';

interface AppointmentFormProps {
  body: { id: string; today: LocalDate; people: { id: string; name: string }[] };
  /** To which it may be: the first one is proposed, with the person who held it before where that is to be expected. */
  posts: { id: string; name: string; before?: string }[];
  acts: KnownAct[];
  /** The act that is proposed until another one is chosen. */
  proposedAct: ActDraft;
  /** Proposed; empty for none. */
  startsOn: LocalDate;
  /** The query that shows the roster here. */
  refetch: string;
  primary?: boolean;
  onDone: () => void;
  onCancel?: () => void;
}

/** Who holds a seat or the secretariat, from when, until when and by which act. Act and dates stay for the next one. */
export function AppointmentForm({
  body,
  posts,
  acts,
  refetch,
  primary,
  onDone,
  onCancel,
  ...proposed
}: AppointmentFormProps) {
  const { t } = useText();
  const command = useCommand(RecordAppointmentDocument, { refetch: [refetch] });
  const id = useRecordId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [capacity, setCapacity] = useState<Capacity>('titular');
  const [typedPerson, setPerson] = useState<PersonDraft | null>(null);
  const [startsOn, setStartsOn] = useState(proposed.startsOn);
  const [ends, setEnds] = useState<EndDraft>({ kind: 'with_body', date: '' });
  const [typedAct, setAct] = useState<ActDraft | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const act = typedAct ?? proposed.proposedAct;
  const post = posts.find((one) => one.id === chosen) ?? posts[0];
  const person = typedPerson ?? (post?.before ? somebodyKnown(post.before) : nobodyYet());
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!post) return;
    const outcome = await command.run({
      bodyId: body.id,
      appointmentId: id.current(),
      seatId: post.id === SECRETARIAT ? null : post.id,
      ...toPerson(person),
      capacity,
      startsOn,
      ends: toEnd(ends),
      act: toAct(act),
    });
    id.after(outcome);
    if (outcome !== 'done') return;
    setChosen(null);
    setPerson(null);
    setAct(null);
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
    onDone();
  };
  return (
    <form className="stack" ref={form} onSubmit={(event) => void send(event)}>
      <div className="two-columns">
        {posts.length > 1 && (
          <NativeSelect
            label={t('roster:column.seat')}
            value={post?.id}
            data={posts.map(({ id: value, name: label }) => ({ value, label }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={t('roster:capacity')}
          value={capacity}
          data={CAPACITIES.map((value) => ({ value, label: t(`words:capacity.${value}`) }))}
          onChange={(event) => setCapacity(event.currentTarget.value === 'alternate' ? 'alternate' : 'titular')}
        />
      </div>
      <PersonFields value={person} onChange={setPerson} people={body.people} />
      <div className="two-columns">
        <DateField label={t('roster:column.since')} value={startsOn} onChange={setStartsOn} />
      </div>
      <EndFields value={ends} onChange={setEnds} first={startsOn || undefined} />
      <ActFields bodyId={body.id} value={act} onChange={setAct} today={body.today} known={acts} />
      <CommandOutcome command={command} what={t('roster:not_recorded')} />
      <FormButtons text={t('roster:record_now')} busy={command.busy} primary={primary} onCancel={onCancel} />
    </form>
  );
}
