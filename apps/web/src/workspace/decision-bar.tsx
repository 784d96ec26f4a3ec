import { useWorkspace } from './workspace-context';
import { PublishBar } from './publish-bar';
import { SignoffBar } from './signoff-bar';
import { VoteBar } from './vote-bar';

/** The decision that this step asks for, if it is the viewer's to take. */
export function DecisionBar() {
  const { acuerdo } = useWorkspace();
  if (acuerdo.status === 'member_review') return <VoteBar />;
  if (acuerdo.status === 'civil_society_signoff') return <SignoffBar />;
  if (acuerdo.status === 'ready_to_publish') return <PublishBar />;
  return null;
}
