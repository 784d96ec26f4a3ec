import { CommandDialog } from '../api/command-dialog';
import { useCommand } from '../api/use-command';
import { WithdrawCommentDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';
import type { Comment } from './thread';

export function WithdrawDialog({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { t } = useText();
  const { target } = useComments();
  const command = useCommand(WithdrawCommentDocument, { refetch: ['Threads'] });
  return (
    <CommandDialog
      title={t('comments:withdraw_title')}
      verb={t('comments:withdraw_now')}
      size="md"
      notDone={t('comments:not_withdrawn')}
      command={command}
      onSend={() => command.run({ ...target, threadId: comment.threadId, commentId: comment.id })}
      onClose={onClose}
    >
      <p className="small">{t('comments:withdraw_detail')}</p>
    </CommandDialog>
  );
}
