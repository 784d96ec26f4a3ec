import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Loaded } from '../api/loaded';
import { pollEvery } from '../api/polling';
import { useBody } from '../bodies/body-context';
import { LedgerDocument, type DeliveryFilter, type LedgerQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { zoneCity } from '../dates/zone-city';
import { useZone } from '../dates/zone-context';
import { linesOf } from './ledger-lines';
import { LedgerRow } from './ledger-row';
import './ledger.css';

const FILTERS = ['all', 'problems', 'cancelled'] as const satisfies DeliveryFilter[];
const A_PAGE = 25;
const LINKED = 'registro';
/** How often it is read again while it is open, in milliseconds. */
const POLL = 20_000;

/** Who was written to, and whether it arrived: a row a mail and person. */
export function Ledger() {
  const { t } = useText();
  const { slug } = useBody();
  const [filter, setFilter] = useState<DeliveryFilter>('all');
  /** Where each page after the first begins. */
  const [pages, setPages] = useState<string[]>([]);
  const ledger = useQuery(LedgerDocument, {
    variables: { slug, filter, first: A_PAGE, after: pages.at(-1) ?? null },
    ...pollEvery(POLL),
    fetchPolicy: 'cache-and-network',
  });
  const data = ledger.data ?? ledger.previousData;
  const section = useShownFromLink(data !== undefined);
  const show = (chosen: string) => {
    setFilter(FILTERS.find((one) => one === chosen) ?? 'all');
    setPages([]);
  };
  return (
    <section aria-labelledby="ledger" id={LINKED} ref={section}>
      <div className="ledger-head">
        <div>
          <h2 className="h2" id="ledger">
            {t('deadlines:ledger')}
          </h2>
          <p className="small soft">{t('deadlines:ledger_detail')}</p>
        </div>
        {data?.body && (
          <SegmentedControl
            size="sm"
            aria-label={t('deadlines:ledger_filter')}
            value={filter}
            onChange={show}
            data={FILTERS.map((value) => ({
              value,
              label: t(`deadlines:filter.${value}`, { number: countOf(data, value) }),
            }))}
          />
        )}
      </div>
      <Loaded of={{ ...ledger, data }}>
        {({ body }) =>
          body && (
            <>
              <Rows deliveries={body.deliveries.items} filter={filter} />
              <div className="row ledger-pages">
                {pages.length > 0 && (
                  <Button variant="default" size="compact-md" onClick={() => setPages(pages.slice(0, -1))}>
                    {t('deadlines:newer')}
                  </Button>
                )}
                {body.deliveries.after && (
                  <Button
                    variant="default"
                    size="compact-md"
                    onClick={() => body.deliveries.after && setPages([...pages, body.deliveries.after])}
                  >
                    {t('deadlines:older')}
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

/** Brings the ledger into sight once it is there, for whoever followed a link to it. */
function useShownFromLink(loaded: boolean) {
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (loaded && hash === `#${LINKED}`) section.current?.scrollIntoView();
  }, [loaded, hash]);
  return section;
}

type Deliveries = NonNullable<LedgerQuery['body']>['deliveries'];

function countOf({ body }: LedgerQuery, filter: DeliveryFilter): number {
  if (!body) return 0;
  const { total, problems, cancelled } = body.deliveries;
  return { all: total, problems, cancelled }[filter];
}

function Rows({ deliveries, filter }: { deliveries: Deliveries['items']; filter: DeliveryFilter }) {
  const { t } = useText();
  const city = zoneCity(useZone());
  if (deliveries.length === 0) return <p className="card card--padded quiet">{t(`deadlines:ledger_none.${filter}`)}</p>;
  return (
    <div className="card card--clip">
      <table className="table table--stacking ledger">
        <thead>
          <tr>
            <th scope="col">{t('deadlines:column.when', { city })}</th>
            <th scope="col">{t('deadlines:column.reminder')}</th>
            <th scope="col">{t('deadlines:column.recipient')}</th>
            <th scope="col">{t('deadlines:column.result')}</th>
            <th scope="col">{t('deadlines:column.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(deliveries).map((line) => (
            <LedgerRow key={line.delivery.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
