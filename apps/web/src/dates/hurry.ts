/** From how many days before an end everybody is told that it comes: the first reminder of the default rules. */
const SOON_DAYS = 60;

export type Hurry = 'over' | 'soon' | 'calm';

/** How near an end is, by the natural days to it; negative ones are past. */
export const hurryOf = (days: number): Hurry => (days < 0 ? 'over' : days <= SOON_DAYS ? 'soon' : 'calm');
