import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { formatDate, formatDateShort, formatEndOfDay, formatInstant, formatInstantShort } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { useText } from '../i18n/use-text';

type DateTextProps = { short?: boolean } & (
  { date: LocalDate; instant?: never; untilItsEnd?: boolean } | { instant: Instant; date?: never; untilItsEnd?: never }
);

/** A date as people say it, always with its weekday; an instant also with its hour and, in full, its zone. */
export function DateText({ date, instant, untilItsEnd = false, short = false }: DateTextProps) {
  const { language } = useText();
  const zone = useZone();
  if (instant !== undefined) {
    const text = short ? formatInstantShort(instant, zone, language) : formatInstant(instant, zone, language);
    return <time dateTime={instant}>{text}</time>;
  }
  const day = short ? formatDateShort : formatDate;
  return <time dateTime={date}>{untilItsEnd ? formatEndOfDay(date, zone, language) : day(date, language)}</time>;
}
