import type { MailFacts, MailReason } from '../facts';
import type { FootLine } from '../form/content';
import type { Locale } from '../mail-text';
import { listed, quoted } from './lists';

/** Whether this kind of mail may be switched off, and by which words it is called. */
export type Switch = 'always' | 'by_preference';

function reasonOf(reason: MailReason, locale: Locale): string {
  const es = locale === 'es';
  switch (reason.as) {
    case 'secretariat':
      return es ? 'tiene a su cargo la secretaría técnica' : 'the technical secretariat is in your hands';
    case 'titular':
      return es
        ? `ocupa el asiento ${quoted(reason.post, locale)}`
        : `you hold the seat ${quoted(reason.post, locale)}`;
    case 'alternate':
      return es
        ? `es suplente en ${quoted(reason.post, locale)}`
        : `you are the alternate for ${quoted(reason.post, locale)}`;
    case 'holder':
      return es
        ? `se trata de su designación, ${quoted(reason.post, locale)}`
        : `it is about your appointment, ${quoted(reason.post, locale)}`;
    case 'reviewer':
      return es ? 'le invitaron a revisar' : 'you were invited to review';
    case 'drafter':
      return es ? 'participa en la redacción' : 'you take part in the drafting';
    case 'member':
      return es ? 'forma parte del órgano' : 'you belong to the body';
    case 'administrator':
      return es ? 'administra esta instalación' : 'you administer this installation';
    case 'mentioned':
      return es ? 'le mencionaron en un comentario' : 'you were mentioned in a comment';
    case 'escalation':
      return es
        ? 'las reglas del órgano piden avisar a su institución cuando el término se acerca sin que se amplíe'
        : 'the rules of the body ask that your institution be told when the end draws near and no extension is under way';
  }
}

function whyOf({ locale, recipient }: MailFacts): FootLine {
  const reasons = listed(
    recipient.reasons.map((reason) => reasonOf(reason, locale)),
    locale,
  );
  return {
    says: locale === 'es' ? `Recibe este correo porque ${reasons}.` : `You get this mail because ${reasons}.`,
    link: null,
  };
}

function preferencesOf({ locale, recipient }: MailFacts, may: Switch): FootLine[] {
  const { preferencesUrl: url } = recipient;
  if (url === null) return [];
  const label = locale === 'es' ? 'Elegir qué correos recibir' : 'Choose what mail you receive';
  const always =
    locale === 'es'
      ? 'Los avisos de vencimiento no se pueden apagar; los demás, sí.'
      : 'Mails about what ends cannot be switched off; the others can.';
  const free = locale === 'es' ? 'Puede cambiar lo que recibe.' : 'You can change what you receive.';
  const fixed = may === 'always' && recipient.unsubscribeUrl === null;
  return [{ says: fixed ? always : free, link: { label, url } }];
}

function unsubscribeOf({ locale, recipient }: MailFacts): FootLine[] {
  const { unsubscribeUrl: url } = recipient;
  if (url === null) return [];
  return locale === 'es'
    ? [{ says: 'Si ya no quiere recibir esta clase de correos:', link: { label: 'No recibir más', url } }]
    : [{ says: 'If you no longer want this kind of mail:', link: { label: 'Unsubscribe', url } }];
}

/** Why somebody gets a mail, and what may be switched off. */
export const footOf = (facts: MailFacts, may: Switch): FootLine[] => [
  whyOf(facts),
  ...preferencesOf(facts, may),
  ...unsubscribeOf(facts),
];
