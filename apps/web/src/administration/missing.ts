import { bodyValidity } from '../roster/body-validity';
import type { SetupBody, SetupSeat } from './setup-body';

/** The sections of a body's setting up, in the order in which one follows from the other. */
export const STEPS = ['terms', 'seats', 'holders', 'secretariat'] as const;
export type Step = (typeof STEPS)[number];

export type MissingThing =
  'body_term' | 'reinstallation' | 'voting_seat' | 'civil_society_seat' | 'holder' | 'secretariat';

export interface Missing {
  what: MissingThing;
  step: Step;
  /** The seat that nobody holds, for a missing holder. */
  seat?: { id: string; name: string };
}

type Facts = Pick<SetupBody, 'terms' | 'seats' | 'secretariat'>;

/** What a body still lacks before it can work, the next thing first. */
export function missingIn({ terms, seats, secretariat }: Facts): Missing[] {
  const missing: Missing[] = [];
  const validity = bodyValidity(terms).kind;
  if (validity === 'none') missing.push({ what: 'body_term', step: 'terms' });
  if (validity === 'ended') missing.push({ what: 'reinstallation', step: 'terms' });
  if (!seats.some(({ voting }) => voting)) missing.push({ what: 'voting_seat', step: 'seats' });
  if (!seats.some(signsOff)) missing.push({ what: 'civil_society_seat', step: 'seats' });
  for (const { id, name } of seats.filter(nobodyAppointed)) {
    missing.push({ what: 'holder', step: 'holders', seat: { id, name } });
  }
  if (!secretariat.some(stands)) missing.push({ what: 'secretariat', step: 'secretariat' });
  return missing;
}

const signsOff = ({ sector, voting }: SetupSeat): boolean => sector === 'civil_society' && voting;

const stands = ({ standing }: { standing: string }): boolean => standing !== 'ended';

/** Whether no appointment to the seat stands: none in force, and none to come. */
export const nobodyAppointed = ({ appointments }: SetupSeat): boolean => !appointments.some(stands);
