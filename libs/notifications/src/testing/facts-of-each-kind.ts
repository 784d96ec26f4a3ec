import type {
  ObjectionAnsweredFacts,
  ObjectionRaisedFacts,
  EndedFacts,
  PublishedFacts,
  ReturnedFacts,
  SignoffAwaitedFacts,
  VoteAwaitedFacts,
} from '../mails/decisions/facts';
import type { MentionsFacts } from '../mails/comments/facts';
import type { Locale } from '../mails/mail-text';
import type { DeliveryFailedFacts, InvitationFacts, OverdueFacts } from '../mails/office/facts';
import { ACADEMIA, CIVIL_SOCIETY, pageOf, REVISION, sampleFacts, SECRETARIAT } from './sample-facts';

const url = pageOf('/acuerdos/7f2k/revisiones/2');
const friday = '2022-04-08T15:12:00.000Z';
const part = { label: 'Considerando 1.3', quote: 'la fase de consulta terminará en mayo' };
const tally = { approve: 3, reject: 0, abstain: 1 };

export const voteFacts = (locale: Locale): VoteAwaitedFacts => ({
  ...sampleFacts(locale, friday, ACADEMIA),
  revision: REVISION,
  seat: 'Academia',
  capacity: 'titular',
  changed: { since: 1, parts: 2 },
  deadline: '2022-04-18',
  url,
});

export const signoffFacts = (locale: Locale): SignoffAwaitedFacts => ({
  ...sampleFacts(locale, friday, CIVIL_SOCIETY),
  revision: REVISION,
  seat: 'Sociedad civil, primer asiento',
  capacity: 'alternate',
  changed: null,
  vote: tally,
  objectionsUntil: '2022-04-14T05:00:00.000Z',
  url,
});

export const objectedFacts = (locale: Locale): ObjectionRaisedFacts => ({
  ...sampleFacts(locale, friday, SECRETARIAT),
  revision: REVISION,
  part,
  reasons: 'La consulta depende de las mesas de trabajo.\nSin ellas no hay con qué terminarla.',
  seat: 'Sociedad civil, primer asiento',
  at: friday,
  answers: true,
  url,
});

export const answeredFacts = (locale: Locale): ObjectionAnsweredFacts => ({
  ...sampleFacts(locale, friday, CIVIL_SOCIETY),
  revision: REVISION,
  part,
  seat: 'Sociedad civil, primer asiento',
  answer: { kind: 'accept', reasons: null, at: friday },
  silence: null,
  url,
});

export const returnedFacts = (locale: Locale): ReturnedFacts => ({
  ...sampleFacts(locale, friday, ACADEMIA),
  revision: REVISION,
  cause: 'secretariat',
  reason: 'Falta decir desde cuándo corre la ampliación.',
  voided: { votes: 3, signoffs: 1 },
  at: friday,
  url: pageOf('/acuerdos/7f2k'),
});

export const endedFacts = (locale: Locale): EndedFacts => ({
  ...sampleFacts(locale, friday, ACADEMIA),
  revision: REVISION,
  how: { kind: 'rejected', vote: { approve: 1, reject: 2, abstain: 1 } },
  at: friday,
  url: pageOf('/acuerdos/7f2k'),
});

export const publishedFacts = (locale: Locale): PublishedFacts => ({
  ...sampleFacts(locale, '2022-04-20T18:30:00.000Z', { as: 'member' }),
  revision: REVISION,
  folio: 'STL/2022/003',
  at: '2022-04-20T18:30:00.000Z',
  inForceFrom: '2022-04-20',
  vote: tally,
  signoffs: ['Sociedad civil, primer asiento'],
  objections: 1,
  moved: [
    { name: 'Secretariado Técnico', from: '2022-04-23', to: '2023-04-30' },
    { name: 'Ejercicio local', from: '2022-04-23', to: '2023-04-30' },
  ],
  checkpoint: { size: 214, root: '9b1d0c77e2aa41f6' },
  url: 'https://acuerda.example/secretariado-demo/actos/2022/003',
});

export const invitedFacts = (locale: Locale): InvitationFacts => {
  const facts = sampleFacts(locale, friday, ACADEMIA);
  return {
    ...facts,
    as: { kind: 'seat', post: 'Academia', capacity: 'titular' },
    act: { title: 'Oficio de designación', date: '2022-04-07' },
    until: '2023-04-30',
    email: 'academia@example.org',
    url: 'https://acuerda.example/app/entrar',
  };
};

export const overdueFacts = (locale: Locale): OverdueFacts => ({
  ...sampleFacts(locale, '2022-04-20T14:00:00.000Z', SECRETARIAT),
  items: [
    {
      kind: 'vote',
      title: 'Calendario de sesiones',
      waitsFor: [
        { post: 'Academia', vacant: false },
        { post: 'Municipios', vacant: true },
      ],
      since: '2022-04-08T15:12:00.000Z',
      due: '2022-04-18',
    },
    {
      kind: 'answer',
      title: 'Ampliación de la vigencia',
      waitsFor: [{ post: 'Secretaría técnica', vacant: false }],
      since: '2022-04-12T17:00:00.000Z',
      due: null,
    },
  ],
  url: pageOf(''),
});

export const mentionsFacts = (locale: Locale): MentionsFacts => ({
  ...sampleFacts(locale, '2022-04-08T16:00:00.000Z', { as: 'mentioned' }),
  mentions: [
    {
      title: 'Ampliación de la vigencia',
      by: 'Academia',
      at: friday,
      words: '¿Alcanza el plazo?\nLas mesas terminan en mayo.',
      quote: part.quote,
      internal: false,
      url: pageOf('/acuerdos/7f2k?hilo=1'),
    },
    {
      title: 'Ampliación de la vigencia',
      by: 'Academia',
      at: '2022-04-08T15:40:00.000Z',
      words: 'Conviene verlo antes de votar.',
      quote: null,
      internal: true,
      url: pageOf('/acuerdos/7f2k?hilo=2'),
    },
  ],
  url: pageOf('/acuerdos/7f2k'),
});

export const failedFacts = (locale: Locale): DeliveryFailedFacts => ({
  ...sampleFacts(locale, friday, SECRETARIAT),
  person: { name: 'Persona de muestra', post: 'Academia', address: 'academia@example.org' },
  subject: 'La vigencia termina en 15 días: sábado 23 de abril',
  failure: 'refused',
  response: '550 5.1.1 <academia@example.org>: Recipient address rejected: User unknown',
  at: friday,
  url: pageOf('/plazos#envios'),
});
