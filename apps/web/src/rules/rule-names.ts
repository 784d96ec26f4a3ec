import { REMINDER_AUDIENCES, SECTORS, type LocalDate } from '@acuerda/workflow/vocabulary';
import { capitalized, formatDate, formatDateShort } from '../dates/format';
import { LOCALE } from '../dates/language';
import { useText } from '../i18n/use-text';

/** How rules call what they name: seats by their names, sectors and days in the reader's language. */
export interface RuleNames {
  /** Null: not a seat that is known here. */
  seat: (id: string) => string | null;
  sectors: (codes: readonly string[]) => string;
  day: (date: LocalDate) => string;
  /** Several, each as short as in a table. */
  days: (dates: readonly LocalDate[]) => string;
  audience: (codes: readonly string[]) => string;
  list: (words: readonly string[]) => string;
}

export function useRuleNames(seats: readonly { id: string; name: string }[] = []): RuleNames {
  const { t, language } = useText();
  const sector = (code: string) => {
    const known = SECTORS.find((one) => one === code);
    return known ? t(`words:sector.${known}`) : code;
  };
  const audience = (code: string) => {
    const known = REMINDER_AUDIENCES.find((one) => one === code);
    return known ? t(`rules:audience_named.${known}`) : code;
  };
  const list = (words: readonly string[]) => new Intl.ListFormat(LOCALE[language]).format(words);
  return {
    seat: (id) => seats.find((seat) => seat.id === id)?.name ?? null,
    sectors: (codes) => list(codes.map(sector)),
    day: (date) => formatDate(date, language),
    days: (dates) => list(dates.map((date) => formatDateShort(date, language))),
    audience: (codes) => capitalized(list(codes.map(audience))),
    list,
  };
}
