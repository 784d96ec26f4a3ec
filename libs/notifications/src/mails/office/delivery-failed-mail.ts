import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { cleanLines } from '../printable';
import { longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quoted } from '../words/lists';
import type { DeliveryFailedFacts } from './facts';

const es = {
  heading: 'Un correo no llegó',
  subject: (name: string): string => `Un correo no llegó a ${name}`,
  failure: {
    refused: (at: string): string => `El servidor de correo no lo aceptó el ${at}.`,
    bounced: (at: string): string => `El servidor lo aceptó, y el ${at} avisó que no pudo entregarlo.`,
  },
  todo: 'Pregunte a esa persona por otro medio, corrija su dirección y envíelo de nuevo desde el registro de envíos.',
  missed: 'No llegó',
  who: 'Para quién',
  address: 'Dirección',
  mail: 'Qué correo',
  said: 'Qué dijo el servidor',
  button: 'Ver el registro de envíos',
};

const en: typeof es = {
  heading: 'A mail did not arrive',
  subject: (name) => `A mail did not reach ${name}`,
  failure: {
    refused: (at) => `The mail server did not take it on ${at}.`,
    bounced: (at) => `The server took it, and on ${at} reported that it could not be delivered.`,
  },
  todo: 'Ask that person by another way, correct the address, and send it again from the record of deliveries.',
  missed: 'Not delivered',
  who: 'For whom',
  address: 'Address',
  mail: 'Which mail',
  said: 'What the server said',
  button: 'See the record of deliveries',
};

/** A mail did not arrive: whose, where, what the server said and what to do. */
export function deliveryFailedMail(facts: DeliveryFailedFacts): MailText {
  const { locale, body, person, subject, failure, response, at, url } = facts;
  const say = { es, en }[locale];
  return layOut(facts, {
    subject: say.subject(person.name),
    head: headOf(facts),
    band: {
      tone: 'over',
      count: say.missed,
      unit: person.name,
      more: null,
      says: `${say.missed}: ${person.name}.`,
    },
    heading: say.heading,
    paragraphs: [say.failure[failure](longInstant(at, body.timeZone, locale)), say.todo],
    ruler: null,
    rows: [
      { label: say.who, lines: [person.post === null ? person.name : `${person.name}, ${person.post}`] },
      { label: say.address, lines: [person.address] },
      { label: say.mail, lines: [quoted(subject, locale)] },
      { label: say.said, lines: cleanLines(response) },
    ],
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
