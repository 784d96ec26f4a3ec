import { SegmentedControl } from '@mantine/core';
import { useMemo, useState, type RefObject } from 'react';
import { useBody } from '../bodies/body-context';
import { CommentsRail } from '../comments/comments-rail';
import { useComments } from '../comments/comments-context';
import { countThreads } from '../comments/filter-threads';
import { ActivityList } from '../desk/activity-list';
import { useText } from '../i18n/use-text';
import { RevisionList } from './revision-list';
import { objectionNotes } from './objection-notes';
import { useWorkspace } from './workspace-context';

const TABS = ['comments', 'revisions', 'activity'] as const;
type Tab = (typeof TABS)[number];
/** What happened in the body is told to those who are of it. */
const FOR_GUESTS = ['comments', 'revisions'] as const;

/** Beside the text: comments and objections level with their words, the revisions, and what happened. */
export function Margin({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { guest } = useBody();
  const { acuerdo } = useWorkspace();
  const { threads } = useComments();
  const [tab, setTab] = useState<Tab>('comments');
  const counts: Record<Tab, number> = {
    comments: countThreads(threads).open + acuerdo.objections.length,
    revisions: acuerdo.revisions.length,
    activity: acuerdo.activity.length,
  };
  return (
    <aside className="workspace-right" aria-label={t('workspace:margin')}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('workspace:margin_shows')}
        value={tab}
        onChange={(value) => setTab(TABS.find((one) => one === value) ?? 'comments')}
        data={(guest ? FOR_GUESTS : TABS).map((one) => ({
          value: one,
          label: `${t(`workspace:tab.${one}`)} ${counts[one]}`,
        }))}
      />
      {tab === 'comments' && <CommentsAndObjections paper={paper} />}
      {tab === 'revisions' && <RevisionList />}
      {tab === 'activity' && <ActivityList events={acuerdo.activity} />}
    </aside>
  );
}

function CommentsAndObjections({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { document } = useComments();
  const { objections } = useWorkspace().acuerdo;
  const others = useMemo(() => objectionNotes(objections, document), [objections, document]);
  const answered = objections.length > 0 && objections.every(({ status }) => status !== 'open');
  const counted = answered ? 'comments:objections_answered' : 'comments:objections';
  const also = objections.length === 0 ? null : t(counted, { count: objections.length });
  return <CommentsRail paper={paper} others={others} also={also} />;
}
