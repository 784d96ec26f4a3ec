import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { mayComment, useComments } from './comments-context';
import { CommentsClosed } from './comments-closed';
import { countThreads, OPEN_THREADS } from './filter-threads';
import { RailFilter } from './rail-filter';
import { RailMenu } from './rail-menu';
import { useCompose } from './use-compose';

interface RailHeadProps {
  /** Besides threads: «1 objeción respondida». */
  also: string | null;
}

/** How much is being discussed, the way to it, and the ways to see less of it. */
export function RailHead({ also }: RailHeadProps) {
  const { t } = useText();
  const comments = useComments();
  const { threads, visible, filter, setFilter, activate } = comments;
  const { aboutAct } = useCompose();
  const { open, unread } = countThreads(threads);
  const [first] = visible;
  const counted = open === 0 ? t('comments:no_open_comments') : t('comments:open', { count: open });
  const filtered = filter.shown !== OPEN_THREADS.shown || filter.partId !== null || filter.personId !== null;
  return (
    <div className="rail-head">
      <div className="rail-summary">
        <p className="tiny quiet">
          {also === null ? counted : t('comments:and', { first: counted, second: also })}
          {unread > 0 && <b className="rail-unread"> · {t('comments:unread', { count: unread })}</b>}
        </p>
        {first && (
          <button type="button" className="linklike tiny" onClick={() => activate(first.item.id)}>
            {t('comments:to_first')}
          </button>
        )}
      </div>
      <div className="row rail-tools">
        {mayComment(comments) && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconMessagePlus size={16} aria-hidden="true" />}
            onClick={aboutAct}
          >
            {t('comments:comment_act')}
          </Button>
        )}
        <span className="rail-tools-end">
          <RailFilter />
          <RailMenu />
        </span>
      </div>
      {filtered && (
        <p className="tiny quiet">
          {t('comments:filtered')}{' '}
          <button type="button" className="linklike" onClick={() => setFilter(OPEN_THREADS)}>
            {t('comments:clear_filter')}
          </button>
        </p>
      )}
      <CommentsClosed />
    </div>
  );
}
