import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { formatDate, formatDateShort, formatMonth } from '../dates/format';
import { useText } from '../i18n/use-text';
import { scaleOver, type Scale } from './timeline-scale';
import { TimelineLegend } from './timeline-legend';
import './seat-timeline.css';

export interface TimelineBar {
  id: string;
  label: string;
  from: LocalDate;
  /** Last day; null where no act states one. */
  to: LocalDate | null;
  /** Or to come. */
  inForce: boolean;
  /** The days that are left are few enough to be marked. */
  endsSoon: boolean;
  /** Dates of the acts that prolonged it. */
  prolongedOn: LocalDate[];
}

export interface TimelineRow {
  id: string;
  name: string;
  detail: string;
  bars: TimelineBar[];
  /** Since when nobody holds the post. */
  vacantSince: LocalDate | null;
  /** What comes after today, in few words: «24 días», «sin fecha en el acto». */
  outlook: { text: string; tone: 'amber' | 'jade' | 'vermilion' };
}

interface Period {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

export interface SeatTimelineProps {
  rows: TimelineRow[];
  /** The body's own, oldest first; at least one. */
  terms: Period[];
  today: LocalDate;
}

/** Seats as rows over time; hatched where the body is not in force, a diamond where an act prolonged. The table says the same. */
export function SeatTimeline({ rows, terms, today }: SeatTimelineProps) {
  const { t, language } = useText();
  const startsOn = terms[0]?.startsOn ?? today;
  const endsOn = terms.at(-1)?.endsOn ?? today;
  const scale = scaleOver([startsOn, endsOn, today, ...rows.flatMap((row) => row.bars.map((bar) => bar.from))]);
  const label = t('ui:timeline', {
    count: rows.length,
    from: formatDate(startsOn, language),
    to: formatDate(endsOn, language),
  });
  return (
    <>
      <div className="card timeline" role="img" aria-label={label}>
        <TimelineHead scale={scale} today={today} />
        <div className="timeline-row">
          <p className="timeline-name">
            <b>{t('ui:timeline_body')}</b>
            <span>{t('ui:timeline_body_detail')}</span>
          </p>
          <div className="timeline-lane">
            {terms.map((term) => (
              <span key={term.startsOn} className="timeline-body" style={span(scale, term.startsOn, term.endsOn)}>
                {formatDateShort(term.startsOn, language)} – {formatDateShort(term.endsOn, language)}
              </span>
            ))}
            <span
              className="timeline-outlook timeline-outlook--vermilion"
              style={{ left: `${scale.at(endsOn > today ? endsOn : today)}%` }}
            >
              {t('ui:timeline_none')}
            </span>
          </div>
        </div>
        {rows.map((row) => (
          <Row key={row.id} row={row} scale={scale} today={today} bodyEndsOn={endsOn} />
        ))}
        <div className="timeline-overlay">
          <div className="timeline-lane">
            {terms.map((term, index) => (
              <Hatch key={term.endsOn} from={term.endsOn} to={terms[index + 1]?.startsOn} scale={scale} />
            ))}
            <span className="timeline-now" style={{ left: `${scale.at(today)}%` }} />
          </div>
        </div>
      </div>
      <TimelineLegend />
    </>
  );
}

/** From the end of a term to the beginning of the next one, or to the edge. */
function Hatch({ from, to, scale }: { from: LocalDate; to: LocalDate | undefined; scale: Scale }) {
  const right = to === undefined ? '-24px' : `${100 - scale.at(to)}%`;
  return (
    <>
      <span className="timeline-hatch" style={{ left: `${scale.at(from)}%`, right }} />
      <span className="timeline-end" style={{ left: `${scale.at(from)}%` }} />
    </>
  );
}

const span = (scale: Scale, from: LocalDate, to: LocalDate) => ({
  left: `${scale.at(from)}%`,
  width: `${Math.max(0, scale.at(to) - scale.at(from))}%`,
});

function TimelineHead({ scale, today }: { scale: Scale; today: LocalDate }) {
  const { t, language } = useText();
  return (
    <div className="timeline-row timeline-row--head">
      <span />
      <div className="timeline-lane">
        {scale.months.map((month, index) => (
          <span key={month} className="timeline-month" style={{ left: `${scale.at(month)}%` }}>
            {(index === 0 || month.endsWith('-01-01')) && <b>{month.slice(0, 4)}</b>}
            {formatMonth(month, language)}
          </span>
        ))}
        <b className="timeline-today" style={{ left: `${scale.at(today)}%` }}>
          {t('ui:today')}
        </b>
      </div>
    </div>
  );
}

interface RowProps {
  row: TimelineRow;
  scale: Scale;
  today: LocalDate;
  bodyEndsOn: LocalDate;
}

function Row({ row, scale, today, bodyEndsOn }: RowProps) {
  return (
    <div className="timeline-row">
      <p className="timeline-name">
        <b>{row.name}</b>
        <span>{row.detail}</span>
      </p>
      <div className="timeline-lane">
        {row.bars.map((bar) => (
          <Bar key={bar.id} bar={bar} scale={scale} today={today} />
        ))}
        {row.vacantSince && (
          <span
            className="timeline-bar timeline-bar--vacant"
            style={span(scale, row.vacantSince, bodyEndsOn > today ? bodyEndsOn : today)}
          />
        )}
        <span
          className={`timeline-outlook timeline-outlook--${row.outlook.tone}`}
          style={{ left: `${scale.at(bodyEndsOn > today ? bodyEndsOn : today)}%` }}
        >
          {row.outlook.text}
        </span>
      </div>
    </div>
  );
}

function Bar({ bar, scale, today }: { bar: TimelineBar; scale: Scale; today: LocalDate }) {
  const look = bar.inForce ? (bar.to === null ? 'open' : 'in-force') : 'past';
  const end = bar.to ?? scale.to;
  return (
    <>
      <span className={`timeline-bar timeline-bar--${look}`} style={span(scale, bar.from, end)}>
        <b>{bar.label}</b>
      </span>
      {bar.endsSoon && <span className="timeline-bar timeline-bar--left" style={span(scale, today, end)} />}
      {bar.prolongedOn.map((date) => (
        <span key={date} className="timeline-act" style={{ left: `${scale.at(date)}%` }} />
      ))}
    </>
  );
}
