import type { MailFacts, MailReason, MailRevision } from '../mails/facts';
import type { Locale } from '../mails/mail-text';

export const ACADEMIA: MailReason = { as: 'titular', post: 'Academia' };
export const CIVIL_SOCIETY: MailReason = { as: 'titular', post: 'Sociedad civil, primer asiento' };
export const SECRETARIAT: MailReason = { as: 'secretariat' };

const site = 'https://acuerda.example';
export const pageOf = (path: string): string => `${site}/app/secretariado-demo${path}`;

/** What every sample mail starts from: a body of Mérida on a day of April 2022. */
export const sampleFacts = (locale: Locale, now: string, ...reasons: MailReason[]): MailFacts => ({
  locale,
  body: {
    name: 'Secretariado Técnico Local de Gobierno Abierto',
    timeZone: 'America/Merida',
    holidays: [
      { date: '2022-04-14', name: 'Jueves Santo' },
      { date: '2022-04-15', name: 'Viernes Santo' },
    ],
  },
  recipient: {
    name: 'Persona de muestra',
    reasons,
    preferencesUrl: `${site}/app/notificaciones`,
    unsubscribeUrl: null,
  },
  now,
});

export const REVISION: MailRevision = {
  title: 'Ampliación de la vigencia',
  number: 2,
  hash: '1f3a9c027be44d10aa52c9e6f0837b1d5c6e90a4b7d2138f4e5a6b7c8d9e0f12',
};
