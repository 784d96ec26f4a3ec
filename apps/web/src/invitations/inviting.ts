import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { Command } from '../api/use-command';

/** Somebody who has an account, or somebody new by name and address. */
export type Invited = { personId: string | null; person: { name: string; email: string } | null };

/** What may be done about the invitations to one thing, an acuerdo or the body, and how. */
export interface Inviting {
  mayInvite: boolean;
  mayEnd: boolean;
  /** What the invitation opens, in a sentence. */
  opens: string;
  /** People who can be chosen by name. */
  people: { id: string; name: string }[];
  today: LocalDate;
  invite: Pick<Command<Invited & { from: LocalDate; until: LocalDate }>, 'busy' | 'refused' | 'failure' | 'run'>;
  end: Pick<Command<{ personId: string; reason: string }>, 'busy' | 'refused' | 'failure' | 'run'>;
}

/** Whoever was invited before can be chosen again by name. */
export const invitedBefore = (invitations: readonly { person: { id: string; name: string } }[]) => [
  ...new Map(invitations.map(({ person: { id, name } }) => [id, { id, name }])).values(),
];
