import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../api/loaded';
import { useBody } from '../bodies/body-context';
import { CalendarDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import type { CalendarBody } from './calendar-body';
import { CalendarMonths } from './calendar-months';
import { offers, Withheld } from './withheld-rules';

/** The days on which the body does not work, year by year. */
export function CalendarSection({ onPropose }: { onPropose: () => void }) {
  const { t } = useText();
  const { slug, today } = useBody();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const calendar = useQuery(CalendarDocument, { variables: { slug, year }, fetchPolicy: 'cache-and-network' });
  const body = calendar.data?.body ?? calendar.previousData?.body;
  return (
    <section className="calendar" aria-labelledby="calendar">
      <div className="page-head">
        <div>
          <h2 className="h2" id="calendar">
            {t('calendar:title')}
          </h2>
          <p className="small soft">{t('calendar:intro')}</p>
          {body && <Withheld actions={body.availableActions} action="adopt_calendar" text={t('calendar:withheld')} />}
        </div>
        {body && offers(body.availableActions, 'adopt_calendar') && (
          <div className="page-head-end">
            <Button
              variant="default"
              leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
              onClick={onPropose}
            >
              {t('calendar:change')}
            </Button>
          </div>
        )}
      </div>
      <Loaded of={{ ...calendar, data: calendar.data ?? calendar.previousData }}>
        {() =>
          body && (
            <>
              <Standing body={body} />
              <div className="card">
                <div className="row calendar-year">
                  <ActionIcon
                    variant="subtle"
                    color="tinta.9"
                    size="lg"
                    aria-label={t('ui:calendar.previous_year')}
                    onClick={() => setYear(year - 1)}
                  >
                    <IconChevronLeft size={20} aria-hidden="true" />
                  </ActionIcon>
                  <h3 className="h3" aria-live="polite">
                    {year}
                  </h3>
                  <ActionIcon
                    variant="subtle"
                    color="tinta.9"
                    size="lg"
                    aria-label={t('ui:calendar.next_year')}
                    onClick={() => setYear(year + 1)}
                  >
                    <IconChevronRight size={20} aria-hidden="true" />
                  </ActionIcon>
                </div>
                <CalendarMonths year={year} federal={body.federalRestDays} own={body.calendar?.holidays ?? []} />
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

/** By which calendar, declared where, and what is left of the term. */
function Standing({ body: { calendar, businessDaysLeft } }: { body: CalendarBody }) {
  const { t } = useText();
  const { terms } = useBody();
  const term = terms.find(({ kind, standing }) => kind === 'body' && standing === 'in_force');
  return (
    <div className="stack calendar-standing small">
      {term && businessDaysLeft !== null && (
        <p>
          <b>{t('calendar:left', { count: businessDaysLeft })}</b> <DateText date={term.endsOn} />.
        </p>
      )}
      {calendar ? (
        <p className="soft">
          {t('calendar:version', { version: calendar.version, count: calendar.holidays.length })}{' '}
          <DateText instant={calendar.adoptedAt} />.{' '}
          {t('rules:citation', { text: calendar.citation.text ?? t('rules:not_supplied') })}
        </p>
      ) : (
        <p className="soft">{t('calendar:none')}</p>
      )}
    </div>
  );
}
