import type { DeliveryFieldsFragment } from '../../gql/graphql';

/** A mail to the seat of academia, accepted thirty days before the end of the body's term. */
export const aDelivery = (changes: Partial<DeliveryFieldsFragment> = {}): DeliveryFieldsFragment => ({
  __typename: 'Delivery',
  id: 'd',
  at: '2022-03-24T15:00:00.000Z',
  daysBefore: 30,
  endsOn: '2022-04-23',
  names: ['Secretariado'],
  recipient: 'Titular de academia',
  as: ['titular'],
  office: 'Academia',
  accountId: 'a',
  address: 'academia@ejemplo.org',
  state: 'accepted',
  reason: null,
  detail: null,
  attempts: 1,
  tookMs: 1200,
  canRetry: false,
  ...changes,
});

/** What left the plan before anybody was written to. */
export const aCancellation = (changes: Partial<DeliveryFieldsFragment> = {}): DeliveryFieldsFragment =>
  aDelivery({
    recipient: null,
    office: null,
    accountId: null,
    address: null,
    as: [],
    state: 'cancelled',
    reason: 'moved',
    tookMs: null,
    attempts: 0,
    ...changes,
  });
