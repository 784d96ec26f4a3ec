import type { Instant } from '@acuerda/workflow/vocabulary';
import { useElementSize } from '@mantine/hooks';
import type { CSSProperties } from 'react';
import { formatDate } from '../dates/format';
import { dayOf } from '../dates/local-date';
import { useZone } from '../dates/zone-context';
import { useText } from '../i18n/use-text';
import { placeMarks, type PlacedMark } from './mark-lanes';
import { MarkSign } from './reminder-look';
import type { Step } from './reminder-plan';
import { useOffset } from './use-offset';
import './reminder-scale.css';

interface ReminderScaleProps {
  /** At least one. */
  steps: readonly Step[];
  /** The instant at which the last day is over. */
  endsAt: Instant;
  now: Instant;
}

/** Pixels of a letter of the labels, on the wide side. */
const LETTER = 7.2;
const WIDTH_UNTIL_MEASURED = 1100;

/** The plan on a true scale: a mark a reminder, and today's needle while it is not over. The list below says the same. */
export function ReminderScale({ steps, endsAt, now }: ReminderScaleProps) {
  const { t, language } = useText();
  const zone = useZone();
  const offset = useOffset();
  const { ref, width: measured } = useElementSize();
  const width = measured || WIDTH_UNTIL_MEASURED;
  const share = scaleOver([...steps.map(({ dueAt }) => dueAt), now], endsAt);
  const marks = placeMarks(
    steps.map(({ dueAt, daysBefore }) => ({ x: share(dueAt) * width, label: offset(daysBefore).length * LETTER })),
    width,
  );
  const today = share(now);
  const dayAt = (instant: Instant) => formatDate(dayOf(instant, zone), language);
  return (
    <div
      className="reminder-scale"
      role="img"
      aria-label={t('deadlines:scale', {
        count: steps.length,
        from: dayAt(steps[0]?.dueAt ?? now),
        to: dayAt(steps.at(-1)?.dueAt ?? endsAt),
      })}
      style={{ '--lanes': Math.max(...marks.map(({ lane }) => lane)) } as CSSProperties}
      ref={ref}
    >
      <span className="reminder-scale-line" />
      <span className="reminder-scale-past" style={{ width: `${today * 100}%` }} />
      {now < endsAt && (
        <span className="reminder-scale-now" data-side={sideOf(today)} style={{ left: `${today * 100}%` }}>
          <span>{t('ui:today')}</span>
        </span>
      )}
      {steps.map((step, index) => {
        const mark = marks[index];
        return mark && <MarkOf key={step.daysBefore} step={step} mark={mark} label={offset(step.daysBefore)} />;
      })}
    </div>
  );
}

function MarkOf({ step, mark, label }: { step: Step; mark: PlacedMark; label: string }) {
  return (
    <span
      className="reminder-mark"
      data-standing={step.standing}
      data-raised={mark.lane > 0 || undefined}
      style={{ left: mark.x, '--lane': mark.lane } as CSSProperties}
    >
      <span className="reminder-mark-sign">
        <MarkSign standing={step.standing} />
      </span>
      <span className="reminder-mark-label" style={{ left: mark.labelX - mark.x, width: mark.label }}>
        {label}
      </span>
    </span>
  );
}

/** Where an instant stands between a little before the first of some and the end: 0 to 1. */
function scaleOver(instants: readonly Instant[], endsAt: Instant): (instant: Instant) => number {
  const end = Date.parse(endsAt);
  const first = Math.min(...instants.map(Date.parse), end - 1);
  const from = first - (end - first) * 0.01;
  return (instant) => Math.min(1, Math.max(0, (Date.parse(instant) - from) / (end - from)));
}

/** Beside an end the word stays inside. */
const sideOf = (share: number) => (share > 0.94 ? 'late' : share < 0.06 ? 'early' : undefined);
