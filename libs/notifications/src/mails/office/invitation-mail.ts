import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import type { Row } from '../form/content';
import { endOf, longDay } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quoted } from '../words/lists';
import type { InvitationFacts, InvitedAs } from './facts';

const es = {
  subject: (body: string): string => `Invitación a participar: ${body}`,
  heading: 'Le invitan a participar',
  as: (as: InvitedAs): string => {
    if (as.kind === 'reviewer')
      return `Para leer y comentar ${as.acuerdo === null ? 'los textos que se sometan a revisión' : quoted(as.acuerdo, 'es')}. Los comentarios no cuentan como voto.`;
    if (as.kind === 'drafter') return `Para redactar ${quoted(as.acuerdo, 'es')}.`;
    const post = as.kind === 'seat' ? as.post : 'la secretaría técnica';
    return as.capacity === 'titular' ? `Titular de ${post}.` : `Suplente de ${post}.`;
  },
  enter: 'Para entrar no hace falta contraseña: pida un enlace con su correo y ábralo.',
  asLabel: 'Como qué',
  by: 'Por qué acto',
  act: (title: string, date: string): string => `${quoted(title, 'es')}, del ${date}.`,
  untilLabel: 'Hasta cuándo',
  until: (end: string): string => `Hasta el ${end}.`,
  fromLabel: 'Desde cuándo',
  from: (day: string): string => `Desde el ${day}.`,
  open: 'El acto no fija fecha.',
  address: 'Su correo',
  button: 'Pedir un enlace para entrar',
};

const en: typeof es = {
  subject: (body) => `Invitation to take part: ${body}`,
  heading: 'You are invited to take part',
  as: (as) => {
    if (as.kind === 'reviewer')
      return `To read and comment on ${as.acuerdo === null ? 'the texts that are submitted to review' : quoted(as.acuerdo, 'en')}. Comments are no votes.`;
    if (as.kind === 'drafter') return `To draft ${quoted(as.acuerdo, 'en')}.`;
    const post = as.kind === 'seat' ? as.post : 'the technical secretariat';
    return as.capacity === 'titular' ? `Holder of ${post}.` : `Alternate for ${post}.`;
  },
  enter: 'No password is needed to enter: ask for a link with your address, and open it.',
  asLabel: 'As what',
  by: 'By which act',
  act: (title, date) => `${quoted(title, 'en')}, of ${date}.`,
  untilLabel: 'Until when',
  until: (end) => `Until ${end}.`,
  fromLabel: 'From when',
  from: (day) => `From ${day}.`,
  open: 'The act states no date.',
  address: 'Your address',
  button: 'Ask for a link to enter',
};

/** Somebody may take part from now on: as what, by which act, until when, and how to enter. */
export function invitationMail(facts: InvitationFacts): MailText {
  const { locale, body, url } = facts;
  const say = { es, en }[locale];
  return layOut(facts, {
    subject: say.subject(body.name),
    head: headOf(facts),
    band: null,
    heading: say.heading,
    paragraphs: [say.enter],
    ruler: null,
    rows: rowsOf(facts),
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}

function rowsOf({ locale, body, as, act, from, until, email }: InvitationFacts): Row[] {
  const say = { es, en }[locale];
  const end = until === null ? say.open : say.until(endOf(until, body.timeZone, locale));
  const row = (label: string, line: string): Row => ({ label, lines: [line] });
  return [
    row(say.asLabel, say.as(as)),
    ...(act ? [row(say.by, say.act(act.title, longDay(act.date, locale)))] : []),
    ...(from ? [row(say.fromLabel, say.from(longDay(from, locale)))] : []),
    ...(act || until !== null ? [row(say.untilLabel, end)] : []),
    row(say.address, email),
  ];
}
