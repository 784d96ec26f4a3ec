import { SECTORS, type LocalDate } from '@acuerda/workflow/vocabulary';
import { formatDate } from '../dates/format';
import { LOCALE } from '../dates/language';
import { useText } from '../i18n/use-text';

/** How rules call what they name: seats by their names, sectors and days in the reader's language. */
export interface RuleNames {
  /** Null: not a seat that is known here. */
  seat: (id: string) => string | null;
  sectors: (codes: readonly string[]) => string;
  day: (date: LocalDate) => string;
}

export function useRuleNames(seats: readonly { id: string; name: string }[] = []): RuleNames {
  const { t, language } = useText();
  const sector = (code: string) => {
    const known = SECTORS.find((one) => one === code);
    return known ? t(`words:sector.${known}`) : code;
  };
  return {
    seat: (id) => seats.find((seat) => seat.id === id)?.name ?? null,
    sectors: (codes) => new Intl.ListFormat(LOCALE[language]).format(codes.map(sector)),
    day: (date) => formatDate(date, language),
  };
}
