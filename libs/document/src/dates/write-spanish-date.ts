import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { MONTHS } from './spanish-dates';

/** «30 de abril de 2023», as acts write it. */
export function writeSpanishDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} de ${MONTHS[(month ?? 0) - 1]} de ${year}`;
}
