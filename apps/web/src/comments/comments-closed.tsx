import { IconLock } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';

/** Why nothing can be added, in the place where one would write. */
export function CommentsClosed() {
  const { t } = useText();
  const { commenting } = useComments();
  if (!commenting?.refusal) return null;
  const closed = commenting.refusal.code === 'COMMENTS_CLOSED';
  return (
    <p className="tiny quiet row row--top comments-closed">
      <IconLock size={15} aria-hidden="true" />
      {t(closed ? 'comments:closed.closed' : 'comments:closed.other')}
    </p>
  );
}
