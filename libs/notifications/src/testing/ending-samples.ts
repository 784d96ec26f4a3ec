import type { TermEndingFacts } from '../mails/term-ending/facts';
import { termEndingMail } from '../mails/term-ending/term-ending-mail';
import type { Locale, MailText } from '../mails/mail-text';
import { ACADEMIA, pageOf, sampleFacts, SECRETARIAT } from './sample-facts';

const since = '2021-04-23T17:00:00.000Z';
const moves = { count: 0, since };

/** Two terms that end together, fifteen days before their last day. */
export const endingFacts = (locale: Locale, overrides: Partial<TermEndingFacts> = {}): TermEndingFacts => ({
  ...sampleFacts(locale, '2022-04-08T14:00:00.000Z', SECRETARIAT),
  endings: [
    { kind: 'term', id: '4d5a5b0e-6a39-4f55-9d0e-5f8a8f1f0001', term: 'body', name: 'Secretariado Técnico', moves },
    { kind: 'term', id: '4d5a5b0e-6a39-4f55-9d0e-5f8a8f1f0002', term: 'exercise', name: 'Ejercicio local', moves },
  ],
  endsOn: '2022-04-23',
  warnedSince: '2022-02-22',
  prolonged: [
    {
      posts: ['Sociedad civil, primer asiento', 'Facilitación'],
      act: { title: 'Acta de la asamblea', date: '2022-03-29' },
    },
  ],
  underWay: [{ title: 'Ampliación de la vigencia', status: 'draft', revision: 2 }],
  link: { to: 'continue', url: pageOf('/acuerdos/7f2k') },
  next: '2022-04-16T14:00:00.000Z',
  ...overrides,
});

const appointment: TermEndingFacts['endings'][number] = {
  kind: 'appointment',
  id: '4d5a5b0e-6a39-4f55-9d0e-5f8a8f1f0003',
  post: 'Academia',
  holder: 'Persona de muestra',
  moves: { count: 1, since: '2022-03-29T18:00:00.000Z' },
};

const prepare = { to: 'prepare', url: pageOf('/plazos?preparar=ampliacion') } as const;
const deadlines = { to: 'deadlines', url: pageOf('/plazos') } as const;

/** The mails about what ends, from the first warning to after the end. */
export function endingSamples(locale: Locale): Record<string, MailText> {
  const nobody = { underWay: [], prolonged: [], link: prepare };
  const asked = sampleFacts(locale, '', ACADEMIA).recipient;
  const institution = { ...asked, reasons: [{ as: 'escalation' } as const], preferencesUrl: null };
  const mail = (overrides: Partial<TermEndingFacts>) => termEndingMail(endingFacts(locale, overrides));
  return {
    'term-15-days': mail({}),
    'term-60-days': mail({ ...nobody, now: '2022-02-22T15:00:00.000Z', next: '2022-03-24T15:00:00.000Z' }),
    'term-7-days-institution': mail({
      ...nobody,
      now: '2022-04-16T14:00:00.000Z',
      recipient: institution,
      link: { to: 'public', url: 'https://acuerda.example/secretariado-demo' },
      next: '2022-04-20T14:00:00.000Z',
    }),
    'term-tomorrow-member': mail({
      now: '2022-04-22T14:00:00.000Z',
      recipient: asked,
      endings: [...endingFacts(locale).endings, appointment],
      underWay: [{ title: 'Ampliación de la vigencia', status: 'civil_society_signoff', revision: 3 }],
      link: { to: 'read', url: pageOf('/acuerdos/7f2k') },
      next: '2022-04-23T14:00:00.000Z',
    }),
    'term-today': mail({ ...nobody, now: '2022-04-23T14:00:00.000Z', link: deadlines, next: null }),
    'term-ended': mail({
      ...nobody,
      now: '2022-04-26T14:00:00.000Z',
      link: { to: 'reinstall', url: pageOf('/plazos') },
      next: null,
    }),
    'appointment-30-days': mail({
      now: '2022-03-24T15:00:00.000Z',
      recipient: { ...asked, reasons: [{ as: 'holder', post: 'Academia' }] },
      endings: [appointment],
      prolonged: [],
      link: { to: 'roster', url: pageOf('/integracion') },
      next: '2022-04-08T14:00:00.000Z',
    }),
  };
}
