import { useCommand } from '../api/use-command';
import { EndBodyInvitationDocument, InviteBodyReviewerDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { offers } from '../roster/offered';
import type { RosterBody } from '../roster/posts';
import { InvitationList } from './invitation-list';
import { invitedBefore } from './inviting';

/** Whom the secretariat invited to comment on everything that the body submits. */
export function BodyInvitations({ body }: { body: RosterBody }) {
  const { t } = useText();
  const invite = useCommand(InviteBodyReviewerDocument, { refetch: ['Roster'] });
  const end = useCommand(EndBodyInvitationDocument, { refetch: ['Roster'] });
  const mayInvite = offers(body, 'invite_body_reviewer');
  const bodyId = body.id;
  return (
    <section className="card panel body-reviewers" aria-labelledby="reviewers">
      <h2 className="h2" id="reviewers">
        {t('roster:reviewers')}
      </h2>
      <p className="small soft">{t('roster:reviewers_detail')}</p>
      <InvitationList
        invitations={body.invitations}
        empty={t(mayInvite ? 'roster:no_reviewers_yet' : 'roster:no_reviewers')}
        inviting={{
          mayInvite,
          mayEnd: offers(body, 'end_body_invitation'),
          opens: t('roster:reviewers_detail'),
          people: invitedBefore(body.invitations),
          today: body.today,
          invite: { ...invite, run: (invited) => invite.run({ bodyId, ...invited }) },
          end: { ...end, run: (ending) => end.run({ bodyId, ...ending }) },
        }}
      />
    </section>
  );
}
