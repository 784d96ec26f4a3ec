import { layOut } from '../form/lay-out';
import type { Locale, MailText } from '../mail-text';

export interface SignInFacts {
  locale: Locale;
  name: string;
  /** One-time link. */
  url: string;
  /** How long the link serves. */
  minutes: number;
}

const es = {
  subject: 'Su enlace para entrar a Acuerda',
  line: 'Acuerdos que se deciden y se publican',
  greeting: (name: string): string => `Buen día, ${name}.`,
  asked: 'Usted pidió entrar a Acuerda.',
  serves: (minutes: number): string => `El enlace sirve una sola vez y durante ${minutes} minutos.`,
  button: 'Entrar',
  closing: 'Si no lo pidió, no tiene que hacer nada: nadie puede entrar sin este correo.',
};

const en: typeof es = {
  subject: 'Your link to sign in to Acuerda',
  line: 'Acuerdos, decided and published',
  greeting: (name) => `Hello, ${name}.`,
  asked: 'You asked to sign in to Acuerda.',
  serves: (minutes) => `The link works once and for ${minutes} minutes.`,
  button: 'Sign in',
  closing: 'If you did not ask for it, there is nothing to do: nobody can sign in without this mail.',
};

/** The mail with a one-time link. */
export function signInMail(facts: SignInFacts): MailText {
  const { locale, name, url, minutes } = facts;
  const say = { es, en }[locale];
  return layOut(facts, {
    subject: say.subject,
    head: { name: 'Acuerda', line: say.line },
    band: null,
    heading: say.greeting(name),
    paragraphs: [say.asked, say.serves(minutes)],
    ruler: null,
    rows: [],
    button: { label: say.button, url },
    notes: [],
    foot: [{ says: say.closing, link: null }],
  });
}
