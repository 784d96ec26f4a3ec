import { IconCheck, IconLock, IconQuoteOff } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { WritingNow } from '../live/writing-now';
import { Badge } from '../ui/badge';
import { CommentItem } from './comment-item';
import { useComments } from './comments-context';
import { isOrphan, type PlacedThread } from './place-threads';
import { Replying } from './replying';
import type { Thread } from './thread';
import { ThreadOffers } from './thread-offers';
import { usePlaceName } from './use-place-name';
import './thread.css';

interface ThreadCardProps {
  placed: PlacedThread;
  /** Shows the words that it is about: where they don't stand beside it. */
  quoted?: boolean;
}

/** Answers that stand under the first comment before the others are asked for. */
const LAST_SHOWN = 3;

/** A discussion: its comments, the answer that is being written, and what the viewer may do. */
export function ThreadCard({ placed, quoted = false }: ThreadCardProps) {
  const { t } = useText();
  const { active, activate } = useComments();
  const placeName = usePlaceName();
  const [unfolded, setUnfolded] = useState(false);
  const { item: thread } = placed;
  const [first, ...replies] = thread.comments;
  const reading = thread.id === active;
  const folded = unfolded ? 0 : Math.max(0, replies.length - LAST_SHOWN);
  const name = first?.person?.name ?? t('comments:somebody');
  return (
    <article
      className="thread"
      tabIndex={0}
      data-thread={thread.id}
      aria-label={t('comments:thread_on', { name, place: placeName(placed) })}
      aria-current={reading || undefined}
      onClick={() => !reading && activate(thread.id)}
    >
      <ThreadMarks thread={thread} />
      <ThreadQuote placed={placed} quoted={quoted} />
      {first && <CommentItem thread={thread} comment={first} reading={reading} />}
      {replies.length > 0 && (
        <p className="tiny quiet thread-count">{t('comments:replies', { count: replies.length })}</p>
      )}
      {folded > 0 && (
        <Button size="compact-xs" variant="subtle" className="thread-more" onClick={() => setUnfolded(true)}>
          {t('comments:more_replies', { count: folded })}
        </Button>
      )}
      {replies.slice(folded).map((comment) => (
        <div key={comment.id} className="reply">
          <CommentItem thread={thread} comment={comment} reading={reading} />
        </div>
      ))}
      <WritingNow partId={placed.place?.partId ?? null} audience={thread.audience} />
      <Replying thread={thread} reading={reading} />
      {reading && <ThreadOffers thread={thread} />}
    </article>
  );
}

/** For whom it is, whether it was said of the draft, whether it is settled, and what of it is new. */
function ThreadMarks({ thread: { audience, ofDraft, resolved, unread } }: { thread: Thread }) {
  const { t } = useText();
  const { revision } = useComments();
  const fromDraft = ofDraft && revision !== null;
  if (audience === 'open' && !fromDraft && !resolved && unread === 0) return null;
  return (
    <p className="row row--wrap thread-marks">
      {audience === 'internal' && (
        <Badge tone="blue" icon={<IconLock size={14} aria-hidden="true" />}>
          {t('comments:internal')}
        </Badge>
      )}
      {fromDraft && <Badge>{t('comments:of_draft')}</Badge>}
      {resolved && (
        <Badge tone="jade" icon={<IconCheck size={14} aria-hidden="true" />}>
          {resolved.person ? t('comments:resolved_by', { name: resolved.person.name }) : t('comments:is_resolved')}
        </Badge>
      )}
      {unread > 0 && <Badge tone="brand">{t('comments:new', { count: unread })}</Badge>}
    </p>
  );
}

function ThreadQuote({ placed, quoted }: ThreadCardProps) {
  const { t } = useText();
  const { anchor } = placed.item;
  const orphan = isOrphan(placed);
  if (!anchor) return <p className="tiny quiet">{t('comments:about_whole_act')}</p>;
  if (!orphan && !quoted) return null;
  return (
    <>
      <blockquote className="quote thread-quote">{orphan ? <s>{anchor.exact}</s> : `«${anchor.exact}»`}</blockquote>
      {orphan && (
        <p className="tiny quiet row thread-gone">
          <IconQuoteOff size={15} aria-hidden="true" />
          {t('comments:words_gone')}
        </p>
      )}
    </>
  );
}
