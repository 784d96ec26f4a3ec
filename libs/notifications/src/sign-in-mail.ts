import { layOut } from './mail-layout';
import type { Locale, MailText } from './mail-text';

export interface SignInFacts {
  locale: Locale;
  name: string;
  /** One-time link. */
  url: string;
  /** How long the link serves. */
  minutes: number;
}

/** The mail with a one-time link. */
export function signInMail({ locale, name, url, minutes }: SignInFacts): MailText {
  if (locale === 'en') {
    return layOut({
      locale,
      subject: 'Your link to sign in to Acuerda',
      greeting: `Hello, ${name}.`,
      paragraphs: ['You asked to sign in to Acuerda.', `The link works once and for ${minutes} minutes.`],
      button: { label: 'Sign in', url },
      closing: 'If you did not ask for it, there is nothing to do: nobody can sign in without this mail.',
    });
  }
  return layOut({
    locale,
    subject: 'Su enlace para entrar a Acuerda',
    greeting: `Buen día, ${name}.`,
    paragraphs: ['Usted pidió entrar a Acuerda.', `El enlace sirve una sola vez y durante ${minutes} minutos.`],
    button: { label: 'Entrar', url },
    closing: 'Si no lo pidió, no tiene que hacer nada: nadie puede entrar sin este correo.',
  });
}
