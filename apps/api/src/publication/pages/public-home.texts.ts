import type { Sector } from '@acuerda/workflow/vocabulary';
import type { Locale } from '../../platform/http/layout';

/** What was asked of the list of acts. */
export interface Asked {
  words: string | null;
  year: number | null;
}

const es = {
  description: (name: string) => `Acuerdos publicados y vigencias de ${name}.`,
  nav: { acts: 'Acuerdos', terms: 'Vigencias', data: 'Datos abiertos' },
  sectors: {
    government: 'gobierno',
    transparency_authority: 'órgano garante',
    civil_society: 'sociedad civil',
    academia: 'academia',
    municipal: 'municipios',
    facilitation: 'facilitación',
  } satisfies Record<Sector, string>,
  together: (sectors: string) => `${sectors} deciden en una misma mesa.`,
  intro: 'Aquí están los acuerdos que ha publicado, qué sigue vigente y hasta cuándo.',
  terms: 'Vigencias',
  noTerms: 'Este órgano todavía no registra ninguna vigencia.',
  endingIn: (count: number, month: string) =>
    count === 1 ? `Una termina en ${month}` : `${count} terminan en ${month}`,
  days: (count: number): string => (count === 0 ? 'es el último día' : count === 1 ? 'día restante' : 'días restantes'),
  ends: (count: number): string => (count === 1 ? 'Termina el' : 'Terminan el'),
  meaning: {
    body: 'Hasta esa fecha el órgano puede decidir y publicar.',
    exercise: 'Hasta esa fecha dura el ejercicio.',
  },
  without: 'Antes, sin vigencia del',
  upTo: 'al',
  ruler: (from: string, to: string, today: string, count: number) =>
    `Línea de vigencia: del ${from} al ${to}; hoy, ${today}, ${
      count === 0 ? 'es el último día' : count === 1 ? 'queda 1 día' : `quedan ${count} días`
    }`,
  today: 'hoy',
  bodyEnded: (end: string) => `Terminó el ${end}: el órgano no puede decidir.`,
  bodyEndedMeans:
    'Sus acuerdos publicados se pueden consultar como siempre. Para volver a decidir hace falta un acto de reinstalación.',
  ended: (end: string) => `Terminó el ${end}.`,
  starts: (start: string, end: string) => `Empieza el ${start} y termina el ${end}.`,
  noBodyTerm: 'El órgano no tiene una vigencia en curso: no puede decidir.',
  acts: 'Acuerdos publicados',
  search: 'Buscar en los acuerdos',
  searchHint: 'Una palabra o un folio',
  year: 'Año',
  anyYear: 'Todo año',
  find: 'Buscar',
  all: 'Ver todos los acuerdos',
  count: (count: number, limit: number, asked: Asked) => {
    const acts = count === 1 ? '1 acuerdo' : `${count} acuerdos`;
    const found = `${acts}${asked.words ? ` con «${asked.words}»` : ''}${asked.year ? ` de ${asked.year}` : ''}`;
    if (count >= limit) return `Los ${limit} más recientes. Para hallar otros, busque por palabra o por año.`;
    return count === 1 ? found : `${found}, del más reciente al más antiguo`;
  },
  none: 'Todavía no hay acuerdos publicados.',
  noneMeans: 'Cuando se publique el primero, aquí estarán su folio, su texto, quién lo decidió y qué produce.',
  notFound: ({ words, year }: Asked) =>
    `Ningún acuerdo publicado${year ? ` en ${year}` : ''}${words ? ` dice «${words}»` : ''}.`,
  notFoundMeans: 'Pruebe con otra palabra, con parte del folio o con todos los años.',
  extends: (count: number) => (count === 1 ? 'Amplía 1 vigencia' : `Amplía ${count} vigencias`),
  renews: (count: number) => (count === 1 ? 'Renueva 1 vigencia' : `Renueva ${count} vigencias`),
  objections: (count: number) => (count === 1 ? 'Con 1 objeción' : `Con ${count} objeciones`),
  json: 'JSON',
  jsonOf: (folio: string) => `Registro de ${folio} en JSON`,
  aside: 'Datos abiertos y acceso',
  data: 'Datos abiertos',
  dataMeans:
    'Cada acuerdo se puede leer y reutilizar como datos: su texto, sus votos, sus vistos buenos y sus objeciones.',
  dataFile: 'Un registro JSON por acuerdo',
  dataFileMeans: 'Los mismos bytes desde que se publicó; el enlace está junto a cada folio.',
  enter: 'Entrar',
  enterTitle: '¿Participa en este órgano?',
  enterMeans: 'Quien tiene un asiento, la secretaría técnica o una invitación entra con su correo, sin contraseña.',
};

const en: typeof es = {
  description: (name) => `Published agreements and terms of ${name}.`,
  nav: { acts: 'Agreements', terms: 'Terms', data: 'Open data' },
  sectors: {
    government: 'government',
    transparency_authority: 'the transparency authority',
    civil_society: 'civil society',
    academia: 'academia',
    municipal: 'municipalities',
    facilitation: 'facilitation',
  },
  together: (sectors) => `${sectors} decide at one table.`,
  intro: 'Here are the agreements that it has published, what is in force and until when.',
  terms: 'Terms',
  noTerms: 'This body has no term on record yet.',
  endingIn: (count, month) => (count === 1 ? `One ends in ${month}` : `${count} end in ${month}`),
  days: (count) => (count === 0 ? 'this is the last day' : count === 1 ? 'day left' : 'days left'),
  ends: (count) => (count === 1 ? 'It ends on' : 'They end on'),
  meaning: {
    body: 'Until that date the body may decide and publish.',
    exercise: 'The exercise lasts until that date.',
  },
  without: 'Before, not in force from',
  upTo: 'to',
  ruler: (from, to, today, count) =>
    `Line of validity: from ${from} to ${to}; today, ${today}, ${
      count === 0 ? 'is the last day' : count === 1 ? '1 day is left' : `${count} days are left`
    }`,
  today: 'today',
  bodyEnded: (end) => `It ended on ${end}: the body cannot decide.`,
  bodyEndedMeans: 'Its published agreements can be read as always. To decide again it needs an act of reinstallation.',
  ended: (end) => `It ended on ${end}.`,
  starts: (start, end) => `It starts on ${start} and ends on ${end}.`,
  noBodyTerm: 'The body has no term in force: it cannot decide.',
  acts: 'Published agreements',
  search: 'Search the agreements',
  searchHint: 'A word in Spanish, or a folio',
  year: 'Year',
  anyYear: 'Any year',
  find: 'Search',
  all: 'See all agreements',
  count: (count, limit, asked) => {
    const acts = count === 1 ? '1 agreement' : `${count} agreements`;
    const found = `${acts}${asked.words ? ` with “${asked.words}”` : ''}${asked.year ? ` of ${asked.year}` : ''}`;
    if (count >= limit) return `The ${limit} newest. To find others, search by word or by year.`;
    return count === 1 ? found : `${found}, newest first`;
  },
  none: 'No agreement has been published yet.',
  noneMeans: 'Once the first one is, its folio, its text, who decided it and what it does will be here.',
  notFound: ({ words, year }) =>
    `No agreement published${year ? ` in ${year}` : ''}${words ? ` says “${words}”` : ''}.`,
  notFoundMeans: 'Try another word, part of the folio, or all years.',
  extends: (count) => (count === 1 ? 'Extends 1 term' : `Extends ${count} terms`),
  renews: (count) => (count === 1 ? 'Renews 1 term' : `Renews ${count} terms`),
  objections: (count) => (count === 1 ? 'With 1 objection' : `With ${count} objections`),
  json: 'JSON',
  jsonOf: (folio) => `Record of ${folio} in JSON`,
  aside: 'Open data and sign-in',
  data: 'Open data',
  dataMeans: 'Every agreement can be read and reused as data: its text, votes, sign-offs and objections.',
  dataFile: 'One JSON record per agreement',
  dataFileMeans: 'The same bytes since it was published; the link is beside each folio.',
  enter: 'Sign in',
  enterTitle: 'Do you take part in this body?',
  enterMeans: 'Whoever holds a seat, the secretariat or an invitation signs in by e-mail, without a password.',
};

export const homeTexts: Record<Locale, typeof es> = { es, en };
