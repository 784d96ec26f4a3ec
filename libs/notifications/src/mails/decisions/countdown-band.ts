import type { Band } from '../form/content';
import type { MailFacts } from '../facts';
import type { Locale } from '../mail-text';
import { lastMinute } from '../words/dates';
import { businessDays, naturalDays, type DaysLeft } from '../words/days-left';

/** What the days are left for. */
type For = 'vote' | 'object' | 'answer';

const purposes: Record<Locale, Record<For, string>> = {
  es: { vote: 'para votar', object: 'para objetar', answer: 'para responder' },
  en: { vote: 'to vote', object: 'to object', answer: 'to answer' },
};

/** The days that are left to do something; null once they are over. */
export function countdownBand(what: For, { natural, business }: DaysLeft, facts: MailFacts): Band | null {
  if (natural < 0) return null;
  const { locale, body } = facts;
  const es = locale === 'es';
  const purpose = purposes[locale][what];
  if (natural === 0) {
    const count = es ? 'Hoy' : 'Today';
    const unit = es ? `es el último día ${purpose}` : `is the last day ${purpose}`;
    const more = es ? `hasta las ${lastMinute(body.timeZone)}` : `until ${lastMinute(body.timeZone)}`;
    return { tone: 'running_out', count, unit, more, says: `${count} ${unit}, ${more}.` };
  }
  const unit = `${naturalDays(natural, locale)} ${purpose}`;
  const more = businessDays(business, locale);
  const left = es ? `${natural === 1 ? 'Queda' : 'Quedan'} ${natural} ${unit}` : `${natural} ${unit}`;
  return { tone: 'running_out', count: String(natural), unit, more, says: `${left}, ${more}.` };
}
