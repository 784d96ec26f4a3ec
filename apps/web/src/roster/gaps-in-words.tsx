import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconCalendarOff } from '@tabler/icons-react';
import { formatDate } from '../dates/format';
import { daysBetween } from '../dates/local-date';
import { useText } from '../i18n/use-text';
import './gaps-in-words.css';

/** «Sin vigencia del domingo 24 de abril de 2022 al lunes 9 de mayo de 2022: 16 días», one line a gap. */
export function GapsInWords({ gaps }: { gaps: readonly { from: LocalDate; to: LocalDate }[] }) {
  const { t, language } = useText();
  return gaps.map(({ from, to }) => (
    <p key={from} className="small gap-in-words">
      <IconCalendarOff size={16} aria-hidden="true" />{' '}
      {from === to
        ? t('roster:gap_day', { day: formatDate(from, language) })
        : t('roster:gap', {
            from: formatDate(from, language),
            to: formatDate(to, language),
            count: daysBetween(from, to) + 1,
          })}
    </p>
  ));
}
