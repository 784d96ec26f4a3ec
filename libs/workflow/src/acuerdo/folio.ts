import type { BodyState } from '../body/state';
import type { LocalDate } from '../vocabulary';

export const localYearOf = (date: LocalDate): string => date.slice(0, 4);

/** The next number of the body's year of publication, such as `STE-GA/ACU/2022/001`. */
export function nextFolio(body: BodyState, publishedOn: LocalDate): string {
  const year = localYearOf(publishedOn);
  const number = (body.folioCounters[year] ?? 0) + 1;
  return `${body.folioPrefix}/ACU/${year}/${String(number).padStart(3, '0')}`;
}
