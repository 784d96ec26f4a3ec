import type { FrameBody } from '../body-context';

/** A body in Mérida on 30 March 2022, without terms. */
export const aBody: FrameBody = {
  __typename: 'Body',
  id: 'body',
  slug: 'organo',
  name: 'Órgano',
  timeZone: 'America/Merida',
  legalNow: '2022-03-30T15:00:00.000Z',
  today: '2022-03-30',
  guest: false,
  businessDaysLeft: 15,
  terms: [],
};
