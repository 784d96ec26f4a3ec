import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { CommentsRail } from '../comments/comments-rail';
import { useComments } from '../comments/comments-context';
import { countThreads } from '../comments/filter-threads';
import type { RailNote } from '../comments/use-rail-notes';
import { useText } from '../i18n/use-text';
import { DraftMargin, type DraftMarginProps } from './draft-margin';

const NO_OTHERS: RailNote[] = [];

/** Beside the draft: what the linter found, or what is said about it. Whoever comes for a thread finds it open. */
export function DraftSide(margin: DraftMarginProps) {
  const { t } = useText();
  const { threads, active, composing } = useComments();
  const [discussing, setDiscussing] = useState(active !== null);
  const asked = composing?.commandId ?? active;
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked !== null) setDiscussing(true);
  }
  return (
    <div className="draft-side">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('workspace:margin_shows')}
        value={discussing ? 'comments' : 'findings'}
        onChange={(value) => setDiscussing(value === 'comments')}
        data={[
          { value: 'findings', label: t('drafting:findings') },
          { value: 'comments', label: `${t('comments:title')} ${countThreads(threads).open}` },
        ]}
      />
      {discussing ? <CommentsRail paper={margin.paper} others={NO_OTHERS} also={null} /> : <DraftMargin {...margin} />}
    </div>
  );
}
