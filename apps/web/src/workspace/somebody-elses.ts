import type { Refused } from '../api/use-request';

/** Refusals that say whose task it is: whoever it is not asked of needs to hear nothing about it. */
const SOMEBODY_ELSES = ['NO_APPOINTMENT', 'NOT_THE_SECRETARIAT', 'NOT_A_CIVIL_SOCIETY_SEAT', 'NOT_THE_OBJECTING_SEAT'];

export const isSomebodyElses = ({ code }: Pick<Refused, 'code'>): boolean => SOMEBODY_ELSES.includes(code);
