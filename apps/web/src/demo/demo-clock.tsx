import { Button } from '@mantine/core';
import { IconPlayerSkipForward } from '@tabler/icons-react';
import { FailureNote } from '../api/failure-note';
import { formatMoment } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { useReminderName } from '../deadlines/use-offset';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { DateText } from '../ui/date-text';
import { Refusal } from '../ui/refusal';
import { useClockStop } from './use-clock-stop';
import { useMoveClock } from './use-move-clock';
import './demo-clock.css';

const STEPS_DAYS = [1, 7, 15] as const;
const DAY = 86_400_000;

/** Demonstration only: moves the legal clock, to what happens next or by days, never back; nothing on the way is skipped. */
export function DemoClock({ slug }: { slug?: string }) {
  const { t, language } = useText();
  const zone = useZone();
  const { demo } = useSession();
  const { stop } = useClockStop(slug);
  const clock = useMoveClock(slug);
  const reminder = useReminderName();
  if (!demo) return null;
  const forward = (days: number) => clock.move(new Date(Date.parse(demo.legalNow) + days * DAY).toISOString());
  /* The buttons stay enabled while it moves: a disabled one would lose the focus, and Escape with it. */
  return (
    <div className="demo-clock">
      <p className="tiny quiet">{t('demo:clock')}</p>
      <p className="small">
        <b>
          <DateText instant={demo.legalNow} />
        </b>
      </p>
      {stop && (
        <>
          <Button
            size="sm"
            variant="light"
            aria-busy={clock.busy}
            leftSection={<IconPlayerSkipForward size={16} aria-hidden="true" />}
            onClick={() => void clock.move(stop.at)}
          >
            {t(stop.daysBefore === null ? 'demo:next_step' : 'demo:next_reminder')}
          </Button>
          <p className="tiny quiet">
            {stop.daysBefore === null ? t('demo:by_itself') : reminder(stop.daysBefore)},{' '}
            <time dateTime={stop.at}>{formatMoment(stop.at, zone, language)}</time>
          </p>
        </>
      )}
      <div className="row">
        {STEPS_DAYS.map((count) => (
          <Button
            key={count}
            size="compact-sm"
            variant="default"
            aria-busy={clock.busy}
            onClick={() => void forward(count)}
          >
            {t('demo:forward', { count })}
          </Button>
        ))}
      </div>
      <p className="small demo-caused" role="status">
        {clock.caused !== null && (
          <>
            {clock.caused > 0 ? t('demo:mails', { count: clock.caused }) : t('demo:no_mails')}{' '}
            {clock.caused > 0 && <a href={demo.mailboxPath}>{t('demo:see_mails')}</a>}
          </>
        )}
      </p>
      {clock.refused && <Refusal what={t('demo:not_moved')} code={clock.refused.code} facts={clock.refused.facts} />}
      {clock.failure && <FailureNote failure={clock.failure} what={t('demo:not_moved')} />}
    </div>
  );
}
