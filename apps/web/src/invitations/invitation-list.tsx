import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDateShort } from '../dates/format';
import type { InvitationFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { EndInvitationDialog } from './end-invitation-dialog';
import { InviteDialog } from './invite-dialog';
import type { Inviting } from './inviting';
import './invitations.css';

interface InvitationListProps {
  invitations: InvitationFieldsFragment[];
  inviting: Inviting;
  /** What is said while nobody is invited. */
  empty: string;
}

/** Who is invited to comment, until when; and, for who may, inviting somebody and taking an invitation back. */
export function InvitationList({ invitations, inviting, empty }: InvitationListProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const standing = invitations.filter(({ standing: now }) => now !== 'ended');
  const over = invitations.filter(({ standing: now }) => now === 'ended');
  return (
    <>
      {standing.length === 0 && <p className="small quiet">{empty}</p>}
      {standing.length > 0 && (
        <ul className="invitations">
          {standing.map((invitation) => (
            <Standing key={invitation.id} invitation={invitation} inviting={inviting} />
          ))}
        </ul>
      )}
      {inviting.mayInvite && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconUserPlus size={16} aria-hidden="true" />}
          onClick={() => setOpen(true)}
        >
          {t('workspace:invite')}
        </Button>
      )}
      {over.length > 0 && <Over invitations={over} />}
      {open && <InviteDialog inviting={inviting} onClose={() => setOpen(false)} />}
    </>
  );
}

interface StandingProps {
  invitation: InvitationFieldsFragment;
  inviting: Inviting;
}

function Standing({ invitation, inviting }: StandingProps) {
  const { t } = useText();
  const [ending, setEnding] = useState(false);
  const { person, invitedBy } = invitation;
  return (
    <li className="small">
      <PersonMark id={person.id} initials={person.initials} size={24} />
      <div className="grow">
        <b>{person.name}</b>
        <span className="block tiny quiet">
          <Days {...invitation} />
          {invitedBy && <> · {t('workspace:invited_by', { name: invitedBy.name })}</>}
        </span>
      </div>
      {inviting.mayEnd && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('workspace:end_invitation_of', { name: person.name })}
          onClick={() => setEnding(true)}
        >
          {t('workspace:end_invitation')}
        </Button>
      )}
      {ending && <EndInvitationDialog invitation={invitation} inviting={inviting} onClose={() => setEnding(false)} />}
    </li>
  );
}

interface DaysProps {
  from: LocalDate | null;
  until: LocalDate | null;
  standing: InvitationFieldsFragment['standing'];
}

function Days({ from, until, standing }: DaysProps) {
  const { t, language } = useText();
  if (until === null) return t('workspace:invited_without_end');
  const last = formatDateShort(until, language);
  return standing === 'not_started' && from !== null
    ? t('workspace:invited_from_to', { from: formatDateShort(from, language), until: last })
    : t('workspace:invited_until', { until: last });
}

/** The record: whose invitation is over, and why where it was taken back. */
function Over({ invitations }: { invitations: InvitationFieldsFragment[] }) {
  const { t, language } = useText();
  return (
    <details className="invitations-over small">
      <summary>{t('workspace:invitations_over', { count: invitations.length })}</summary>
      <ul>
        {invitations.map(({ id, person, until, ended }) => (
          <li key={id}>
            {person.name}
            <span className="block tiny quiet">
              {ended
                ? t('workspace:invitation_taken_back', { name: ended.person?.name ?? '', reason: ended.reason })
                : until && t('workspace:invitation_was_until', { until: formatDateShort(until, language) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
