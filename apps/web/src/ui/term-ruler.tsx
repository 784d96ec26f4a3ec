import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { formatDate, formatDateShort, formatMonth } from '../dates/format';
import { daysBetween, monthStartsBetween, plusDays } from '../dates/local-date';
import { useText } from '../i18n/use-text';

export interface TermRulerProps {
  startsOn: LocalDate;
  endsOn: LocalDate;
  today: LocalDate;
  /** Days in between on which nothing was in force. */
  gaps?: readonly { from: LocalDate; to: LocalDate }[];
  /** In jade: nothing is running out yet. */
  calm?: boolean;
}

const LABEL_EVERY_MONTHS = 3;

/** The línea de vigencia: what has passed, today's needle and what is left. Its sentence says the same. */
export function TermRuler({ startsOn, endsOn, today, gaps = [], calm = false }: TermRulerProps) {
  const { t, language } = useText();
  const total = Math.max(1, daysBetween(startsOn, endsOn));
  const at = (date: LocalDate) => Math.min(100, Math.max(0, (daysBetween(startsOn, date) / total) * 100));
  const left = daysBetween(today, endsOn);
  const range = { from: formatDate(startsOn, language), to: formatDate(endsOn, language) };
  const without = gaps.map(({ from, to }) =>
    t('ui:ruler_gap', { from: formatDate(from, language), to: formatDate(to, language) }),
  );
  const sentence = [
    left < 0 ? t('ui:ruler_ended', { ...range, count: -left }) : t('ui:ruler_running', { ...range, count: left }),
    ...without,
  ].join('; ');

  return (
    <div className={calm ? 'ruler ruler--calm' : 'ruler'} role="img" aria-label={sentence}>
      <div className="ruler-track" />
      <div className="ruler-past" style={{ width: `${at(today)}%` }} />
      <div className="ruler-left" style={{ left: `${at(today)}%` }} />
      {gaps.map((gap) => (
        <div
          key={gap.from}
          className="ruler-gap"
          style={{ left: `${at(gap.from)}%`, width: `${at(plusDays(gap.to, 1)) - at(gap.from)}%` }}
        />
      ))}
      {monthStartsBetween(startsOn, endsOn).map((month, index) => (
        <MonthTick key={month} month={month} at={at(month)} labelled={index % LABEL_EVERY_MONTHS === 0} />
      ))}
      <span className="ruler-label ruler-label--start">{formatDateShort(startsOn, language)}</span>
      <span className="ruler-label ruler-label--end">{formatDateShort(endsOn, language)}</span>
      <div className={`ruler-now ${nearAnEnd(at(today))}`} style={{ left: `${at(today)}%` }}>
        <span>{t('ui:today')}</span>
      </div>
    </div>
  );
}

/** Beside an end the word stays inside the ruler. */
const nearAnEnd = (percent: number) => (percent > 92 ? 'ruler-now--late' : percent < 8 ? 'ruler-now--early' : '');

/** Month names keep away from the two ends, which carry their own dates. */
function MonthTick({ month, at, labelled }: { month: LocalDate; at: number; labelled: boolean }) {
  const { language } = useText();
  return (
    <>
      <span
        className={month.endsWith('-01-01') ? 'ruler-tick ruler-tick--year' : 'ruler-tick'}
        style={{ left: `${at}%` }}
      />
      {labelled && at > 17 && at < 80 && (
        <span className="ruler-label ruler-label--month" style={{ left: `${at}%` }}>
          {formatMonth(month, language)}
        </span>
      )}
    </>
  );
}
