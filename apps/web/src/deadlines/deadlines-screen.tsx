import { useQuery } from '@apollo/client/react';
import { IconCalendarOff } from '@tabler/icons-react';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { capitalized, formatDate } from '../dates/format';
import { groupByEnd } from '../desk/group-terms';
import { DeadlinesDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { BodyValidityNote } from '../roster/body-validity-note';
import { offers } from '../roster/offered';
import { EmptyState } from '../ui/empty-state';
import { AppointmentEnds } from './appointment-ends';
import { TermPanel } from './term-panel';
import { followedTerms, type DeadlinesBody } from './term-story';
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
              <BodyValidityNote
                slug={slug}
                terms={body.terms}
                viewer={offers(body, 'register_term') ? 'may' : 'asks'}
              />
              <Panels body={body} />
              <AppointmentEnds body={body} />
              <TermsBefore body={body} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function Panels({ body }: { body: DeadlinesBody }) {
  const followed = followedTerms(body.terms);
  return groupByEnd(body.terms.filter((term) => !followed.includes(term))).map((group) => (
    <TermPanel key={group.endsOn} group={group} body={body} />
  ));
}

function TermsBefore({ body }: { body: DeadlinesBody }) {
  const { t } = useText();
  const followed = groupByEnd(followedTerms(body.terms));
  if (followed.length === 0) return null;
  return (
    <section className="deadlines" aria-labelledby="terms-before">
      <h2 className="h2" id="terms-before">
        {t('deadlines:before')}
      </h2>
      {followed.map((group) => (
        <TermPanel key={group.endsOn} group={group} body={body} />
      ))}
    </section>
  );
}
