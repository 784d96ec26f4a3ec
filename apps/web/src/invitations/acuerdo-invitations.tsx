import { skipToken, useQuery } from '@apollo/client/react';
import { useBody } from '../bodies/body-context';
import { EndInvitationDocument, InviteReviewerDocument, PeopleDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useAcuerdoCommand } from '../workspace/use-acuerdo-command';
import { useOffer, useWorkspace } from '../workspace/workspace-context';
import { InvitationList } from './invitation-list';
import { invitedBefore } from './inviting';

/** Whom the secretariat invited to comment on this acuerdo. */
export function AcuerdoInvitations() {
  const { t } = useText();
  const { slug, today, guest } = useBody();
  const { acuerdo, target } = useWorkspace();
  const mayInvite = useOffer('invite_reviewer')?.refusal === null;
  const mayEnd = useOffer('end_invitation')?.refusal === null;
  const known = useQuery(PeopleDocument, mayInvite ? { variables: { slug } } : skipToken);
  const ofTheBody = (known.data?.body?.people ?? []).map((person) => ({ person }));
  const people = invitedBefore([...ofTheBody, ...acuerdo.invitations]);
  const invite = useAcuerdoCommand(InviteReviewerDocument);
  const end = useAcuerdoCommand(EndInvitationDocument);
  return (
    <InvitationList
      invitations={acuerdo.invitations}
      empty={t(
        mayInvite
          ? 'workspace:nobody_invited_yet'
          : guest
            ? 'workspace:invited_to_body'
            : 'workspace:nobody.invite_reviewer',
      )}
      inviting={{
        mayInvite,
        mayEnd,
        opens: t('workspace:people_detail.invite_reviewer'),
        people,
        today,
        invite: { ...invite, run: (invited) => invite.run({ ...target, ...invited }) },
        end: { ...end, run: (ending) => end.run({ ...target, ...ending }) },
      }}
    />
  );
}
