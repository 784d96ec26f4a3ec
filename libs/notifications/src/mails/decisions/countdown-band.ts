import type { Band } from '../form/content';
import type { Locale } from '../mail-text';
import { lastMinute } from '../words/dates';
import { businessDays, naturalDays, type DaysLeft } from '../words/days-left';

/** The days that are left to do something; null once they are over. */
export function countdownBand({ natural, business }: DaysLeft, timeZone: string, locale: Locale): Band | null {
  if (natural < 0) return null;
  const es = locale === 'es';
  if (natural === 0) {
    const count = es ? 'Hoy' : 'Today';
    const unit = es ? 'es el último día' : 'is the last day';
    const more = es ? `hasta las ${lastMinute(timeZone)}` : `until ${lastMinute(timeZone)}`;
    return { tone: 'running_out', count, unit, more, says: `${count} ${unit}, ${more}.` };
  }
  const [unit, more] = [naturalDays(natural, locale), businessDays(business, locale)];
  const left = es ? `${natural === 1 ? 'Queda' : 'Quedan'} ${natural} ${unit}` : `${natural} ${unit} left`;
  return { tone: 'running_out', count: String(natural), unit, more, says: `${left}, ${more}.` };
}
