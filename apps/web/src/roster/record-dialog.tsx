import { Modal } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { anotherAct } from './act-fields';
import { AppointmentForm } from './appointment-form';
import { knownActs } from './known-acts';
import type { Post, RosterBody } from './posts';

interface RecordDialogProps {
  body: RosterBody;
  /** Those to which the viewer may record an appointment. */
  posts: Post[];
  onClose: () => void;
}

/** Records who holds a seat or the secretariat; a vacant post is proposed first. */
export function RecordDialog({ body, posts, onClose }: RecordDialogProps) {
  const { t } = useText();
  const vacantFirst = posts.toSorted((a, b) => Number(a.current !== null) - Number(b.current !== null));
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
        posts={vacantFirst}
        acts={knownActs(body)}
        proposedAct={anotherAct()}
        startsOn={body.today}
        refetch="Roster"
        onDone={onClose}
        onCancel={onClose}
      />
    </Modal>
  );
}
