import { useText } from '../i18n/use-text';
import { mayComment, useComments } from './comments-context';

/** That nothing is said, or nothing that the filter leaves, and how to say something. */
export function RailEmpty() {
  const { t } = useText();
  const comments = useComments();
  const { threads, filter } = comments;
  if (threads.length > 0) return <p className="small quiet margin-empty">{t(`comments:none_shown.${filter.shown}`)}</p>;
  return (
    <p className="small quiet margin-empty">
      {t('comments:empty')} {mayComment(comments) && t('comments:how')}
    </p>
  );
}
