import {
  localCalendarOf,
  planReminders,
  reminderRulesOf,
  termEndingMail,
  type MailReason,
  type RecipientReason,
  type TermEndingFacts,
} from '@acuerda/notifications';
import { localDateOf, type BodyState } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { PREFERENCES_PATH } from '../notices/mails/mail-notices';
import type { MailMessage } from '../platform/mail/mail-message';
import { must } from '../platform/must';
import { endingOf, prolongedBeyond, underWayFor } from './ending-facts';
import { inBodyOrder } from './in-body-order';
import { linkFor } from './ending-link';
import type { MailToSend } from './mails-to-send';
import { postName } from './names';
import type { BodySurroundings, UnderWay } from './surroundings';

/** What a mail is composed with, beside what it is about. */
export interface Composing {
  at: BodySurroundings;
  now: Instant;
  /** Names of people by id. */
  people: Map<string, string>;
  /** Absolute address of a path of ours. */
  url: (path: string) => string;
  /** Where this recipient switches such mail off; null where they may not. */
  unsubscribeUrl: string | null;
}

/** The mail of everything that ends on one day, to one recipient, as it is true at this moment. */
export function composeReminder(mail: MailToSend, composing: Composing): MailMessage {
  const { addressee } = mail;
  const { unsubscribeUrl, now } = composing;
  const { subject, text, html, attachments } = termEndingMail(factsOf(mail, composing));
  return {
    kind: 'term_ending',
    to: addressee.email,
    subject,
    text,
    html,
    attachments,
    date: now,
    ...(unsubscribeUrl && { unsubscribe: { url: unsubscribeUrl } }),
  };
}

function factsOf(mail: MailToSend, { at, now, people, url, unsubscribeUrl }: Composing): TermEndingFacts {
  const { body } = at;
  const { addressee, reminders } = mail;
  const { locale, accountId } = addressee;
  const { endsOn } = must(reminders[0], 'reminder');
  const isSecretariat = addressee.reasons.some(({ role }) => role === 'secretariat');
  const isGuest = addressee.reasons.every(({ role }) => role === 'reviewer');
  const reader = { accountId, isSecretariat, isGuest };
  const extensions = extensionsIn(mail, at);
  const { instants, since } = warningsOf(mail, body);
  return {
    locale,
    body: { name: body.name, timeZone: body.timeZone, holidays: body.calendars.at(-1)?.holidays ?? [] },
    recipient: {
      name: addressee.name,
      reasons: addressee.reasons.map((reason) => reasonOf(reason, body, locale)),
      preferencesUrl: accountId === null ? null : url(PREFERENCES_PATH),
      unsubscribeUrl,
    },
    now,
    endings: inBodyOrder(reminders, body, ({ subjectId }) => subjectId).map((reminder) =>
      endingOf(reminder, body, people, locale),
    ),
    endsOn,
    warnedSince: since,
    prolonged: prolongedBeyond(endsOn, body, locale),
    underWay: extensions.map((acuerdo) => underWayFor(acuerdo, reader, locale, { body, now })),
    link: linkFor(mail, { body, now, extensions, url }),
    next: instants.find((instant) => instant > now) ?? null,
  };
}

function extensionsIn({ reminders }: MailToSend, { underWay }: BodySurroundings): UnderWay[] {
  const terms = reminders.filter(({ kind }) => kind === 'term').map(({ subjectId }) => subjectId);
  return underWay.filter(({ termIds }) => termIds.some((id) => terms.includes(id)));
}

/** When people are reminded of an end, the earliest first, and on which local day that begins. */
interface Warnings {
  instants: Instant[];
  since: LocalDate;
}

/** By last day: mails of one body are composed one after the other, and a zone's rules are slow to consult. */
const remembered = new WeakMap<BodyState, Map<LocalDate, Warnings>>();

function warningsOf({ reminders }: MailToSend, body: BodyState): Warnings {
  const { kind, subjectId, endsOn } = must(reminders[0], 'reminder');
  const ofBody = remembered.get(body) ?? new Map<LocalDate, Warnings>();
  remembered.set(body, ofBody);
  const known = ofBody.get(endsOn);
  if (known) return known;
  const rules = must(reminderRulesOf(body), 'rules');
  const planned = planReminders({ kind, id: subjectId, endsOn }, rules, localCalendarOf(body));
  const instants = planned.map(({ dueAt }) => dueAt);
  const warnings = { instants, since: localDateOf(must(instants[0], 'reminder'), body.timeZone) };
  ofBody.set(endsOn, warnings);
  return warnings;
}

function reasonOf({ role, post }: RecipientReason, body: BodyState, locale: 'es' | 'en'): MailReason {
  switch (role) {
    case 'titular':
    case 'alternate':
    case 'holder':
      return { as: role, post: postName(must(post, 'post'), body, locale) };
    default:
      return { as: role };
  }
}
