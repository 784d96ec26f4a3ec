import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { MailFacts } from '../facts';

/** What somebody is invited as. */
export type InvitedAs =
  | { kind: 'seat'; post: string; capacity: 'titular' | 'alternate' }
  | { kind: 'secretariat'; capacity: 'titular' | 'alternate' }
  /** Without an acuerdo: to everything that the body submits. */
  | { kind: 'reviewer'; acuerdo: string | null }
  | { kind: 'drafter'; acuerdo: string };

export interface InvitationFacts extends MailFacts {
  as: InvitedAs;
  /** The act that appoints; null for reviewers and drafters, whom the secretariat invites. */
  act: { title: string; date: LocalDate } | null;
  /** The first day of an invitation that begins later. */
  from?: LocalDate;
  /** The last day of the appointment or the invitation; null where none is stated. */
  until: LocalDate | null;
  /** The address that the recipient enters with. */
  email: string;
  /** Where a link to enter is asked for. */
  url: string;
}

/**
 * What is late. `extension`: an end draws near and nobody prepares anything. `vacancy`: nobody holds a post. `mail`:
 * mail does not arrive at an address.
 */
export type OverdueKind = 'vote' | 'signoff' | 'answer' | 'publication' | 'extension' | 'vacancy' | 'mail';

export interface OverdueItem {
  kind: OverdueKind;
  /** Title of the acuerdo, or name of what ends or is vacant, or the address. */
  title: string;
  /** Seats and posts that it waits for. */
  waitsFor: readonly { post: string; vacant: boolean }[];
  /** Since when it waits. */
  since: Instant;
  /** The last local day; null where none is set. */
  due: LocalDate | null;
}

export interface OverdueFacts extends MailFacts {
  /** At least one. */
  items: readonly OverdueItem[];
  /** The list of what waits. */
  url: string;
}

export interface DeliveryFailedFacts extends MailFacts {
  /** Whose mail it was. */
  person: { name: string; post: string | null; address: string };
  /** The subject of the mail that did not arrive. */
  subject: string;
  /** `refused`: the mail server did not take it. `bounced`: a report came back later. */
  failure: 'refused' | 'bounced';
  /** What the other server said, as it said it. */
  response: string;
  at: Instant;
  /** The ledger of deliveries, where it is sent again. */
  url: string;
}
