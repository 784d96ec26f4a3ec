import type { TermEndingFacts } from '@acuerda/notifications';
import { localDateOf, type BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { must } from '../platform/must';
import type { MailToSend } from './mails-to-send';
import type { UnderWay } from './surroundings';

interface LinkContext {
  body: BodyState;
  now: Instant;
  /** Acuerdos under way that act on what ends. */
  extensions: UnderWay[];
  url: (path: string) => string;
}

/** The one thing that the recipient can do about it. */
export function linkFor(mail: MailToSend, { body, now, extensions, url }: LinkContext): TermEndingFacts['link'] {
  const { reasons } = mail.addressee;
  const home = `/app/${body.slug}`;
  const to = (place: TermEndingFacts['link']['to'], path: string) => ({ to: place, url: url(path) });
  if (reasons.every(({ role }) => role === 'escalation')) return to('public', `/${body.slug}`);

  const isSecretariat = reasons.some(({ role }) => role === 'secretariat');
  if (mail.reminders.every(({ kind }) => kind === 'appointment')) {
    return isSecretariat ? to('roster', `${home}/integracion`) : to('deadlines', `${home}/plazos`);
  }
  const { endsOn } = must(mail.reminders[0], 'reminder');
  if (endsOn < localDateOf(now, body.timeZone)) {
    return isSecretariat ? to('reinstall', `${home}/integracion`) : to('deadlines', `${home}/plazos`);
  }
  const draft = extensions.find(({ status }) => status === 'draft');
  const submitted = extensions.find(({ status }) => status !== 'draft');
  if (submitted) return to(isSecretariat ? 'continue' : 'read', `${home}/acuerdos/${submitted.acuerdoId}`);
  if (!isSecretariat) return to('deadlines', `${home}/plazos`);
  return draft ? to('continue', `${home}/acuerdos/${draft.acuerdoId}/borrador`) : to('prepare', `${home}?ampliar`);
}
