import type { BodyState, Term } from '@acuerda/workflow';
import { aTerm, anExercise, uuid } from './a-record';

/** A body in Mérida whose two terms end together, unless others are given. */
export function aBody(terms: Term[] = [aTerm(), anExercise()]): BodyState {
  return {
    id: uuid(900),
    slug: 'ste',
    name: 'Secretariado de Apertura',
    timeZone: 'America/Merida',
    folioPrefix: 'STE-GA',
    terms,
    seats: [],
    appointments: [],
    ruleSets: [],
    calendars: [],
    folioCounters: {},
    invitations: [],
    registeredAt: '2021-04-23T15:00:00.000Z',
  };
}
