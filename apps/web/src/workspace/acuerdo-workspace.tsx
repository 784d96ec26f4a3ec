import { useRef, useState } from 'react';
import { useActName } from '../acuerdos/act-name';
import { usePageTitle } from '../app/use-page-title';
import { CommentsProvider } from '../comments/comments-provider';
import { useAnnounceActivity } from '../live/use-announce-activity';
import { LifecycleStepper } from '../ui/lifecycle-stepper';
import type { Acuerdo, ShownRevision } from './acuerdo';
import { ActPaper } from './act-paper';
import { useAwaitedText } from './awaited-text';
import { BeginAbout } from './begin-about';
import { ChangedSinceVote } from './changed-since-vote';
import { CorrectionCard } from './correction-card';
import { DecisionBar } from './decision-bar';
import { Ending } from './ending';
import { Margin } from './margin';
import { NewerRevision } from './newer-revision';
import { OtherActions } from './other-actions';
import { PeoplePanel } from './people-panel';
import { RelatedActs } from './related-acts';
import { SignoffPanel } from './signoff-panel';
import { Statements } from './statements';
import { VotePanel } from './vote-panel';
import { WorkspaceHead } from './workspace-head';
import { WorkspaceProvider } from './workspace-context';
import './workspace.css';
import './panels.css';
import './corrections.css';
import './dialogs.css';

/** The document in the middle, the vote at the left, comments and history at the right, decisions under the thumb. */
export function AcuerdoWorkspace({ acuerdo }: { acuerdo: Acuerdo }) {
  usePageTitle(useActName()(acuerdo).name);
  const [shown, setShown] = useState(acuerdo.revision);
  const paper = useRef<HTMLElement>(null);
  const awaited = useAwaitedText(acuerdo);
  useAnnounceActivity(acuerdo.activity);
  if (shown === null && acuerdo.revision) setShown(acuerdo.revision);
  const target = { bodyId: acuerdo.bodyId, acuerdoId: acuerdo.id };
  const draft = acuerdo.status === 'draft' ? acuerdo.draft : null;
  const text = draft ? { document: draft.document, revision: null } : textOf(shown);
  return (
    <WorkspaceProvider value={{ acuerdo, shown, target }}>
      <CommentsProvider {...target} {...text}>
        <div className="workspace-page">
          <WorkspaceHead />
          <LifecycleStepper status={acuerdo.status} awaited={awaited} />
          <Ending />
          <RelatedActs />
          <CorrectionCard />
          <NewerRevision onShow={() => setShown(acuerdo.revision)} />
          <div className="workspace">
            <aside className="workspace-left">
              <ChangedSinceVote />
              <VotePanel />
              <SignoffPanel />
              <Statements />
              <BeginAbout />
              <OtherActions />
              <PeoplePanel />
            </aside>
            <ActPaper paper={paper} />
            <Margin paper={paper} />
          </div>
          <DecisionBar />
        </div>
      </CommentsProvider>
    </WorkspaceProvider>
  );
}

const textOf = (shown: ShownRevision | null) => ({
  document: shown?.document ?? null,
  revision: shown?.number ?? null,
});
