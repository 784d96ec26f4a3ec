import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useCommand } from '../api/use-command';
import { AdoptCalendarDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import type { CalendarBody } from './calendar-body';
import { holidayChanges, withHolidays, withoutHoliday } from './holiday-draft';
import { HolidayForm } from './holiday-form';
import { HolidayRows } from './holiday-rows';
import { LoadHolidays } from './load-holidays';

/** The most that a calendar holds, as the server takes it. */
const MOST_HOLIDAYS = 1000;

interface CalendarEditorProps {
  body: CalendarBody;
  onLeave: (adopted?: string) => void;
}

/** The whole calendar of the body's own days, changed day by day or from a list, and adopted as a new version. */
export function CalendarEditor({ body, onLeave }: CalendarEditorProps) {
  const { t } = useText();
  const [before] = useState(body.calendar);
  const standing = before?.holidays ?? [];
  const [holidays, setHolidays] = useState(() => standing.map(({ date, name }) => ({ date, name })));
  const [citation, setCitation] = useState(before?.citation.text ?? '');
  const command = useCommand(AdoptCalendarDocument, { refetch: ['Calendar', 'Rules'] });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { added, removed, renamed } = holidayChanges(standing, holidays);
  const cited = citation.trim() !== (before?.citation.text ?? '');
  const unchanged = added.length + removed.length + renamed.length === 0 && !cited;
  const tooMany = holidays.length > MOST_HOLIDAYS;
  const version = body.calendars.length + 1;
  const changes = [
    added.length > 0 && t('calendar:added', { count: added.length }),
    removed.length > 0 && t('calendar:removed', { count: removed.length }),
    renamed.length > 0 && t('calendar:renamed', { count: renamed.length }),
    cited && t('calendar:cited'),
  ].filter((text) => text !== false);
  const adopt = async () => {
    const outcome = await command.run({
      bodyId: body.id,
      onto: before?.version ?? 0,
      holidays,
      citation: citation.trim() || null,
    });
    if (outcome === 'done') onLeave(t('calendar:adopted_now', { version }));
  };
  return (
    <div className="rules-editor">
      <h1 className="h1" ref={title} tabIndex={-1}>
        {t('calendar:change_title')}
      </h1>
      <p className="small soft">{t('calendar:change_intro')}</p>
      <div className="calendar-editor">
        <section className="card" aria-labelledby="days">
          <h2 className="h2 rules-head" id="days">
            {t('calendar:own_days', { count: holidays.length })}
          </h2>
          <HolidayRows holidays={holidays} onRemove={(date) => setHolidays(withoutHoliday(holidays, date))} />
        </section>
        <div className="stack stack--wide">
          <HolidayForm onAdd={(day) => setHolidays(withHolidays(holidays, [day]))} />
          <LoadHolidays onLoad={(days) => setHolidays(withHolidays(holidays, days))} />
          <Textarea
            label={t('calendar:declared_in')}
            placeholder={t('rules:not_supplied')}
            autosize
            minRows={2}
            maxLength={2000}
            value={citation}
            onChange={(event) => setCitation(event.currentTarget.value)}
          />
        </div>
      </div>
      <CommandOutcome command={command} what={t('calendar:not_adopted')} />
      <ActionBar
        about={
          <p role="status">
            <b>
              {tooMany
                ? t('calendar:too_many', { most: MOST_HOLIDAYS })
                : unchanged
                  ? t('rules:unchanged')
                  : changes.join(' · ')}
            </b>
            <span className="block tiny quiet">{t('calendar:keeps')}</span>
          </p>
        }
      >
        <Button variant="subtle" color="tinta.9" onClick={() => onLeave()}>
          {t('ui:cancel')}
        </Button>
        <Button variant="filled" disabled={unchanged || tooMany} loading={command.busy} onClick={() => void adopt()}>
          {t('calendar:adopt', { version })}
        </Button>
      </ActionBar>
    </div>
  );
}
