import type { FrameBody } from '../../bodies/body-context';

export const aFrame: FrameBody = {
  __typename: 'Body',
  id: 'body',
  slug: 'organo',
  name: 'Órgano',
  timeZone: 'America/Merida',
  legalNow: '2022-03-30T15:00:00.000Z',
  today: '2022-03-30',
  businessDaysLeft: 15,
  terms: [],
};
