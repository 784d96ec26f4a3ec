import { endedMail } from '../mails/decisions/ended-mail';
import { mentionsMail } from '../mails/comments/mentions-mail';
import { objectionAnsweredMail } from '../mails/decisions/objection-answered-mail';
import { objectionRaisedMail } from '../mails/decisions/objection-raised-mail';
import { publishedMail } from '../mails/decisions/published-mail';
import { returnedMail } from '../mails/decisions/returned-mail';
import { signoffAwaitedMail } from '../mails/decisions/signoff-awaited-mail';
import { voteAwaitedMail } from '../mails/decisions/vote-awaited-mail';
import type { Locale, MailText } from '../mails/mail-text';
import { deliveryFailedMail } from '../mails/office/delivery-failed-mail';
import { invitationMail } from '../mails/office/invitation-mail';
import { overdueMail } from '../mails/office/overdue-mail';
import { signInMail } from '../mails/sign-in/sign-in-mail';
import { endingSamples } from './ending-samples';
import {
  answeredFacts,
  endedFacts,
  failedFacts,
  invitedFacts,
  mentionsFacts,
  objectedFacts,
  overdueFacts,
  publishedFacts,
  returnedFacts,
  signoffFacts,
  voteFacts,
} from './facts-of-each-kind';

/** A mail of every kind, by the name of its situation. */
export const mailSamples = (locale: Locale): Record<string, MailText> => ({
  ...endingSamples(locale),
  'vote-awaited': voteAwaitedMail(voteFacts(locale)),
  'vote-without-quorum': voteAwaitedMail({
    ...voteFacts(locale),
    now: '2022-04-20T14:00:00.000Z',
    extended: { reason: 'La semana santa dejó pocos días.' },
  }),
  'signoff-awaited': signoffAwaitedMail(signoffFacts(locale)),
  'objection-raised': objectionRaisedMail(objectedFacts(locale)),
  'objection-maintained': objectionRaisedMail({ ...objectedFacts(locale), maintained: true }),
  'objection-accepted': objectionAnsweredMail(answeredFacts(locale)),
  'objection-declined': objectionAnsweredMail({
    ...answeredFacts(locale),
    answer: { kind: 'decline', reasons: 'El plan ya fija esa fecha.', at: '2022-04-08T16:40:00.000Z' },
    silence: { countsAt: '2022-04-14T05:00:00.000Z', countsAs: 'withdrawn' },
  }),
  rejected: endedMail(endedFacts(locale)),
  withdrawn: endedMail({
    ...endedFacts(locale),
    how: { kind: 'withdrawn', reason: 'El plazo de la consulta venció.' },
  }),
  returned: returnedMail(returnedFacts(locale)),
  published: publishedMail(publishedFacts(locale)),
  invitation: invitationMail(invitedFacts(locale)),
  'invitation-reviewer': invitationMail({
    ...invitedFacts(locale),
    as: { kind: 'reviewer', acuerdo: 'Ampliación de la vigencia' },
    act: null,
    until: null,
  }),
  mentions: mentionsMail(mentionsFacts(locale)),
  'mention-alone': mentionsMail({ ...mentionsFacts(locale), mentions: mentionsFacts(locale).mentions.slice(0, 1) }),
  overdue: overdueMail(overdueFacts(locale)),
  'delivery-failed': deliveryFailedMail(failedFacts(locale)),
  'sign-in': signInMail({ locale, name: 'Persona', url: 'https://acuerda.example/auth/sign-in?token=x', minutes: 10 }),
});
