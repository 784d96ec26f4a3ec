import type { AcuerdoEvent, BodyEvent, CommentEvent } from '@acuerda/workflow';
import type { NoticeKind } from './kinds';

export type TellableEvent = AcuerdoEvent | BodyEvent | CommentEvent;

/** Groups of people who hear of something, each judged at the instant of what happened. */
export const AUDIENCES = [
  'electorate',
  'silent_seats',
  'signoff_seats',
  'objector',
  'secretariat',
  'members',
  'drafters',
  'reviewers',
  'signatories',
  'named',
  'appointed',
  'mentioned',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who is told of an event, and as what. Whoever hears by mail finds it in the application too. */
export interface Telling {
  kind: NoticeKind;
  byMail: readonly Audience[];
  inAppOnly: readonly Audience[];
  /** Whoever did it hears of it too. */
  evenWhoDidIt?: true;
}

const tell = (kind: NoticeKind, byMail: Audience[], inAppOnly: Audience[] = []): Telling => ({
  kind,
  byMail,
  inAppOnly,
});

/** For every event of the journal who is told of it; null: nobody, the desk and the acuerdo's page show it. */
export const TELLINGS: Readonly<Record<TellableEvent['type'], Telling | null>> = {
  acuerdo_created: null,
  drafters_named: tell('invited', ['named']),
  reviewers_invited: tell('invited', ['named']),
  reviewer_invited: tell('invited', ['named']),
  invitation_ended: null,
  revision_submitted: tell('vote_awaited', ['electorate']),
  vote_cast: null,
  quorum_missed: tell('vote_awaited', ['silent_seats'], ['secretariat', 'members']),
  vote_extended: tell('vote_awaited', ['silent_seats']),
  vote_closed: tell('signoff_awaited', ['signoff_seats']),
  acuerdo_rejected: tell('returned', ['electorate', 'drafters', 'secretariat'], ['reviewers']),
  statement_recorded: null,
  signed_off: null,
  objection_raised: tell('objection_raised', ['secretariat'], ['members']),
  objection_answered: tell('objection_answered', ['objector']),
  objection_withdrawn: tell('objection_answered', [], ['secretariat', 'objector']),
  objection_maintained: tell('objection_raised', ['secretariat'], ['objector']),
  signoff_waived: null,
  signoff_passed: null,
  acuerdo_returned: tell('returned', ['electorate', 'drafters', 'secretariat'], ['reviewers']),
  acuerdo_withdrawn: tell('returned', ['electorate', 'drafters', 'secretariat'], ['reviewers']),
  acuerdo_published: {
    ...tell('published', ['members', 'drafters', 'reviewers', 'signatories']),
    evenWhoDidIt: true,
  },
  thread_opened: tell('mentioned', [], ['mentioned']),
  comment_added: tell('mentioned', [], ['mentioned']),
  comment_edited: tell('mentioned', [], ['mentioned']),
  comment_withdrawn: null,
  thread_resolved: null,
  thread_reopened: null,
  body_registered: null,
  term_registered: null,
  seat_added: null,
  appointment_recorded: tell('invited', ['appointed']),
  appointment_prolonged: null,
  appointment_ended: null,
  body_reviewer_invited: tell('invited', ['named']),
  body_invitation_ended: null,
  rule_set_adopted: null,
  calendar_adopted: null,
};

/** Whether anybody may have to be told of one of these events: most comments mention nobody. */
export const isTold = (events: readonly { type: string; mentions?: readonly string[] }[]): boolean =>
  events.some(
    ({ type, mentions }) =>
      (TELLINGS as Record<string, Telling | null | undefined>)[type] && (!mentions || mentions.length > 0),
  );
