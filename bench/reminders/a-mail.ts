import { termEndingMail, type MailText } from '@acuerda/notifications';
import { dueAt, endsOn } from './scene';

/** One mail as the product writes it: what others send is of the same size. */
export const aMail = (): MailText =>
  termEndingMail({
    locale: 'es',
    body: { name: 'Secretariado Técnico Municipal 1', timeZone: 'America/Merida', holidays: [] },
    recipient: {
      name: 'Persona 1 de 1',
      reasons: [{ as: 'holder', post: 'Asiento 1' }],
      preferencesUrl: 'http://localhost/app/avisos',
      unsubscribeUrl: null,
    },
    now: dueAt,
    endings: [
      {
        id: '6f1c1c1e-0000-4000-8000-000000000001',
        kind: 'term',
        term: 'body',
        name: 'Secretariado Técnico Municipal',
        moves: { count: 0, since: '2021-04-23T15:00:00.000Z' },
      },
      {
        id: '6f1c1c1e-0000-4000-8000-000000000002',
        kind: 'appointment',
        post: 'Asiento 1',
        holder: 'Persona 1 de 1',
        moves: { count: 0, since: '2021-04-23T15:00:00.000Z' },
      },
    ],
    endsOn,
    warnedSince: '2022-02-22',
    prolonged: [],
    underWay: [],
    link: { to: 'deadlines', url: 'http://localhost/app/cuerpo-1/plazos' },
    next: '2022-04-20T14:00:00.000Z',
  });
