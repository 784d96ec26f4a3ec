import { Button } from '@mantine/core';
import { IconMessageReply } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';
import { CommentsClosed } from './comments-closed';
import { Composer } from './composer';
import type { Thread } from './thread';
import { UnsentNote } from './unsent-note';
import { useKeptComment } from './use-kept-comment';

/** Answers of the viewer that are not sent yet, and the one that is being written. */
export function Replying({ thread, reading }: { thread: Thread; reading: boolean }) {
  const { t } = useText();
  const { unsent } = useComments();
  const mine = unsent.items.filter(({ kind, threadId }) => kind === 'reply' && threadId === thread.id);
  const [begun, setWriting] = useState(false);
  const writing = begun && thread.mayReply;
  return (
    <>
      {mine
        .filter(({ state }) => !writing || state !== 'kept')
        .map((comment) => (
          <div key={comment.commandId} className="reply">
            <UnsentNote
              comment={comment}
              onGoOn={() => {
                unsent.reopen(comment.commandId);
                setWriting(true);
              }}
            />
          </div>
        ))}
      {reading && writing && <ReplyComposer thread={thread} onClose={() => setWriting(false)} />}
      {reading && !writing && thread.mayReply && (
        <Button
          size="compact-sm"
          variant="default"
          className="thread-reply"
          leftSection={<IconMessageReply size={16} aria-hidden="true" />}
          onClick={() => setWriting(true)}
        >
          {t('comments:reply')}
        </Button>
      )}
      {reading && !thread.mayReply && <CommentsClosed />}
    </>
  );
}

function ReplyComposer({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const { t } = useText();
  const { id: threadId, audience, ofDraft } = thread;
  const kept = useKeptComment({ kind: 'reply', threadId, audience, ofDraft });
  return <Composer label={t('comments:your_reply')} verb={t('comments:send_reply')} comment={kept} onClose={onClose} />;
}
