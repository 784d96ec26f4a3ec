import { SegmentedControl } from '@mantine/core';
import { useMemo, useState, type RefObject } from 'react';
import { ActivityList } from '../desk/activity-list';
import { useText } from '../i18n/use-text';
import type { Highlight } from '../ui/act-inline';
import { MarginNotes, type MarginNote } from '../ui/margin-notes';
import { anchorOf, highlightsOf } from './highlights';
import { ObjectionCard } from './objection-card';
import { RevisionList } from './revision-list';
import { useWorkspace } from './workspace-context';

const TABS = ['objections', 'revisions', 'activity'] as const;
type Tab = (typeof TABS)[number];

/** Beside the text: objections level with their words, the revisions, and what happened. */
export function Margin({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const [chosen, setChosen] = useState<Tab | null>(null);
  const tab = chosen ?? (acuerdo.objections.length > 0 ? 'objections' : 'revisions');
  const counts: Record<Tab, number> = {
    objections: acuerdo.objections.length,
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
        onChange={(value) => setChosen(TABS.find((one) => one === value) ?? 'objections')}
        data={TABS.map((one) => ({ value: one, label: `${t(`workspace:tab.${one}`)} ${counts[one]}` }))}
      />
      {tab === 'objections' && <ObjectionNotes paper={paper} />}
      {tab === 'revisions' && <RevisionList />}
      {tab === 'activity' && <ActivityList events={acuerdo.activity} />}
    </aside>
  );
}

function ObjectionNotes({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { acuerdo, shown } = useWorkspace();
  const notes = useMemo<MarginNote[]>(() => {
    const highlights = shown ? highlightsOf(acuerdo.objections, shown.document) : new Map<string, Highlight[]>();
    return acuerdo.objections.map((objection) => ({
      id: objection.id,
      anchor: anchorOf(objection, highlights),
      tone: objection.status === 'accepted' || objection.status === 'withdrawn' ? 'blue' : 'vermilion',
      content: <ObjectionCard objection={objection} />,
    }));
  }, [acuerdo.objections, shown]);
  if (notes.length === 0) return <p className="small quiet margin-empty">{t('workspace:no_objections')}</p>;
  return <MarginNotes text={paper} notes={notes} label={t('workspace:tab.objections')} />;
}
