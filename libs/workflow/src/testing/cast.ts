import type { Actor } from '../authority/actor';
import type { Act } from '../body/state';
import type { PersonId } from '../vocabulary';

/** Who appears in the specs: offices, no real people. */
export const PEOPLE = {
  administrator: 'person-administrator',
  secretary: 'person-secretary',
  substitute: 'person-substitute',
  government: 'person-government',
  transparency: 'person-transparency',
  society: 'person-society',
  societyAlternate: 'person-society-alternate',
  facilitator: 'person-facilitator',
  stranger: 'person-stranger',
} as const;

export const SEATS = {
  government: 'seat-government',
  transparency: 'seat-transparency',
  society: 'seat-society',
  facilitation: 'seat-facilitation',
} as const;

export const TERMS = { body: 'term-body', exercise: 'term-exercise' } as const;

export const INSTALLED = '2021-04-23';
export const LAST_DAY = '2022-04-23';
/** The first instant at which the body, in Mérida, is no longer in force. */
export const TERM_OVER = '2022-04-24T05:00:00.000Z';

export const person = (personId: PersonId): Actor => ({
  kind: 'person',
  personId,
  administrator: personId === PEOPLE.administrator,
});
export const system: Actor = { kind: 'system' };

export const anAct = (title = 'Minutes of the installation', date = INSTALLED): Act => ({ title, date });
