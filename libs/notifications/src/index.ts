export type { CalendarEnding, CalendarFacts, Moves } from './calendar/facts';
export { termsCalendar } from './calendar/terms-calendar';
export type * from './mails/comments/facts';
export { mentionsMail } from './mails/comments/mentions-mail';
export type * from './mails/decisions/facts';
export { endedMail } from './mails/decisions/ended-mail';
export { objectionAnsweredMail } from './mails/decisions/objection-answered-mail';
export { objectionRaisedMail } from './mails/decisions/objection-raised-mail';
export { publishedMail } from './mails/decisions/published-mail';
export { returnedMail } from './mails/decisions/returned-mail';
export { signoffAwaitedMail } from './mails/decisions/signoff-awaited-mail';
export { voteAwaitedMail } from './mails/decisions/vote-awaited-mail';
export type * from './mails/facts';
export type * from './mails/mail-text';
export { deliveryFailedMail } from './mails/office/delivery-failed-mail';
export type * from './mails/office/facts';
export { invitationMail } from './mails/office/invitation-mail';
export { overdueMail } from './mails/office/overdue-mail';
export { signInMail, type SignInFacts } from './mails/sign-in/sign-in-mail';
export type * from './mails/term-ending/facts';
export { termEndingMail } from './mails/term-ending/term-ending-mail';
export * from './notices/kinds';
export * from './notices/notice';
export * from './notices/mandatory';
export * from './notices/notices-of';
export type { Circumstances, ToldEvent } from './notices/scene';
export * from './notices/still-matters';
export * from './notices/tellings';
export { secretariatOf } from './notices/people';
export * from './notices/overdue';
export { reminderConsequencesOf, type ReminderConsequences } from './reminders/consequences';
export { due, type DueReminders } from './reminders/due';
export { ENDING_KINDS, endingsOf, isOver, type Ending, type EndingKind } from './reminders/endings';
export {
  localCalendarOf,
  planFor,
  planReminders,
  reminderRulesOf,
  type LocalCalendar,
  type PlannedReminder,
} from './reminders/plan';
export {
  mayUnsubscribe,
  RECIPIENT_ROLES,
  recipientsOf,
  type Recipient,
  type RecipientReason,
  type RecipientRole,
} from './reminders/recipients';
export { replan, type Replanning } from './reminders/replan';
export {
  CANCELLING_REASONS,
  REMINDER_STATES,
  SUPERSEDING_REASONS,
  type CancellingReason,
  type ReminderState,
  type StandingReminder,
  type SupersedingReason,
} from './reminders/standing';
export { stillDue, whyNotDue } from './reminders/still-due';
