import { useText } from '../i18n/use-text';
import { cutAtMentions } from './mentions';
import type { Comment } from './thread';

/** What a comment says, or what is left of it: that it was taken back stays, its words do not. */
export function CommentWords({ comment }: { comment: Comment }) {
  const { t } = useText();
  const { words, withdrawnAt, mentions, person } = comment;
  if (withdrawnAt !== null) {
    return (
      <p className="small quiet comment-trace">
        {t('comments:withdrawn', { name: person?.name ?? t('comments:somebody') })}
      </p>
    );
  }
  if (words === null) return <p className="small quiet comment-trace">{t('comments:no_words')}</p>;
  return (
    <p className="small prose comment-words">
      {cutAtMentions(words, mentions).map((piece, nth) =>
        typeof piece === 'string' ? piece : <b key={nth} className="mention">{`@${piece.name}`}</b>,
      )}
    </p>
  );
}
