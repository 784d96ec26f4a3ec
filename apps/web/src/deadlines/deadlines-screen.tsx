import { useQuery } from '@apollo/client/react';
import { IconCalendarOff } from '@tabler/icons-react';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { capitalized, formatDate } from '../dates/format';
import { groupByEnd } from '../desk/group-terms';
import { DeadlinesDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../ui/empty-state';
import { AppointmentEnds } from './appointment-ends';
import { TermPanel } from './term-panel';
import './deadlines.css';

/** What ends, in how many days, and how each end came to be. */
export function DeadlinesScreen() {
  const { t, language } = useText();
  const { slug, today } = useBody();
  usePageTitle(t('shell:deadlines'));
  const deadlines = useQuery(DeadlinesDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className="over">{capitalized(formatDate(today, language))}</p>
      <h1 className="h1">{t('shell:deadlines')}</h1>
      <p className="small soft">{t('deadlines:intro')}</p>
      <Loaded of={deadlines}>
        {({ body }) =>
          body && (
            <div className="deadlines">
              {body.terms.length === 0 && (
                <EmptyState icon={<IconCalendarOff size={26} aria-hidden="true" />} title={t('deadlines:none')}>
                  {t('deadlines:none_detail')}
                </EmptyState>
              )}
              {groupByEnd(body.terms).map((group) => (
                <TermPanel key={group.endsOn} group={group} today={body.today} />
              ))}
              <AppointmentEnds body={body} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
