import { Modal } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { anotherAct, sameActAsBefore } from './act-fields';
import { AppointmentForm } from './appointment-form';
import { endedWithBody, startOfValidity } from './body-validity';
import { knownActs } from './known-acts';
import type { Post, RosterBody } from './posts';

interface RecordDialogProps {
  body: RosterBody;
  /** Those to which the viewer may record an appointment. */
  posts: Post[];
  /** The one that was asked for; else a vacant one is proposed first. */
  asked?: Post;
  onClose: () => void;
}

/** Records who holds a seat or the secretariat. Whoever held it until the body ended is proposed again. */
export function RecordDialog({ body, posts, asked, onClose }: RecordDialogProps) {
  const { t } = useText();
  const rank = (post: Post) => (post.id === asked?.id ? 0 : post.current === null ? 1 : 2);
  const proposed = posts
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, name, appointments }) => ({
      id,
      name,
      before: endedWithBody(appointments, body.terms)?.person.id,
    }));
  const acts = knownActs(body);
  const start = startOfValidity(body.terms);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster:record')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <AppointmentForm
        body={body}
        posts={proposed}
        acts={acts}
        proposedAct={proposed[0]?.before ? sameActAsBefore(acts) : anotherAct()}
        startsOn={start > body.today ? start : body.today}
        refetch="Roster"
        onDone={onClose}
        onCancel={onClose}
      />
    </Modal>
  );
}
