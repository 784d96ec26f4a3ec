import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { CommentTime } from './comment-time';
import { CommentWords } from './comment-words';
import { Composer } from './composer';
import type { Comment, Thread } from './thread';
import { useComments } from './comments-context';
import { useOffices } from './use-offices';
import { useKeptComment } from './use-kept-comment';
import { UnsentNote } from './unsent-note';
import { WithdrawDialog } from './withdraw-dialog';

interface CommentItemProps {
  thread: Thread;
  comment: Comment;
  /** Whether it is read now: then it can be changed. */
  reading: boolean;
}

/** One comment: who, as what, when, what; and what its author may still do to it. */
export function CommentItem({ thread, comment, reading }: CommentItemProps) {
  const { t } = useText();
  const offices = useOffices();
  const { unsent } = useComments();
  const { person } = comment;
  const kept = unsent.items.find(({ kind, commentId }) => kind === 'edit' && commentId === comment.id);
  const [begun, setEditing] = useState(false);
  const editing = begun && comment.mayEdit;
  const [withdrawing, setWithdrawing] = useState(false);
  const office = person && offices.get(person.id);
  const settled = kept === undefined || (kept.state === 'kept' && comment.mayEdit);
  return (
    <div className="comment">
      <div className="comment-head">
        {person && <PersonMark id={person.id} initials={person.initials} size={24} />}
        <p>
          <b>{person?.name ?? t('comments:somebody')}</b>{' '}
          <span className="tiny quiet">
            <CommentTime at={comment.at} />
          </span>
          {office && <span className="tiny quiet block">{office}</span>}
        </p>
      </div>
      {editing ? (
        <EditComposer thread={thread} comment={comment} onClose={() => setEditing(false)} />
      ) : (
        <CommentWords comment={comment} />
      )}
      {kept && !settled && (
        <UnsentNote
          comment={kept}
          onGoOn={() => {
            unsent.reopen(kept.commandId);
            setEditing(true);
          }}
        />
      )}
      <Earlier comment={comment} />
      {reading && !editing && settled && (comment.mayEdit || comment.mayWithdraw) && (
        <div className="row comment-own">
          {comment.mayEdit && (
            <Button size="compact-xs" variant="subtle" color="tinta.9" onClick={() => setEditing(true)}>
              {t('comments:edit')}
            </Button>
          )}
          {comment.mayWithdraw && (
            <Button size="compact-xs" variant="subtle" color="tinta.9" onClick={() => setWithdrawing(true)}>
              {t('comments:withdraw')}
            </Button>
          )}
        </div>
      )}
      {withdrawing && <WithdrawDialog comment={comment} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}

function EditComposer({ thread, comment, onClose }: { thread: Thread; comment: Comment; onClose: () => void }) {
  const { t } = useText();
  const { id: threadId, audience, ofDraft } = thread;
  const words = comment.words ?? '';
  const kept = useKeptComment({ kind: 'edit', threadId, commentId: comment.id, audience, ofDraft, words });
  return <Composer label={t('comments:your_edit')} verb={t('comments:send_edit')} comment={kept} onClose={onClose} />;
}

/** What it said before it was edited. */
function Earlier({ comment: { history, editedAt, withdrawnAt } }: { comment: Comment }) {
  const { t } = useText();
  if (editedAt === null || withdrawnAt !== null) return null;
  return (
    <details className="comment-earlier">
      <summary className="tiny quiet">{t('comments:edited')}</summary>
      <p className="tiny quiet">{t('comments:history_of')}</p>
      <ol>
        {history.map(({ at, words }) => (
          <li key={at} className="small soft">
            <span className="prose">{words ?? t('comments:erased')}</span>
            <span className="block tiny quiet">
              <CommentTime at={at} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
