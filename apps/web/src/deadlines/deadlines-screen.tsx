import { useQuery } from '@apollo/client/react';
import { IconCalendarOff } from '@tabler/icons-react';
import { Loaded } from '../api/loaded';
import { pollEvery } from '../api/polling';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { capitalized, formatDate } from '../dates/format';
import { groupByEnd } from '../desk/group-terms';
import { DeadlinesDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { BodyValidityNote } from '../roster/body-validity-note';
import { offers } from '../roster/offered';
import { EmptyState } from '../ui/empty-state';
import { Ledger } from './ledger';
import { OtherDeadlines } from './other-deadlines';
import { Subscription } from './subscription';
import { TermPanel } from './term-panel';
import { followedTerms, type DeadlinesBody } from './term-story';
import './deadlines.css';

/** How often it is read again while it is open, in milliseconds. */
const POLL = 20_000;

/** What ends and in how many days, who is told of it, and whether the mail arrived. */
export function DeadlinesScreen() {
  const { t, language } = useText();
  const { slug, today } = useBody();
  usePageTitle(t('shell:deadlines'));
  const deadlines = useQuery(DeadlinesDocument, {
    variables: { slug },
    ...pollEvery(POLL),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <div className="page-head">
        <div>
          <p className="over">{capitalized(formatDate(today, language))}</p>
          <h1 className="h1">{t('shell:deadlines')}</h1>
          <p className="small soft">{t('deadlines:intro')}</p>
        </div>
        <div className="page-head-end">
          <Subscription />
        </div>
      </div>
      <Loaded of={deadlines}>{({ body }) => body && <Deadlines body={body} />}</Loaded>
    </>
  );
}

function Deadlines({ body }: { body: DeadlinesBody }) {
  const { t } = useText();
  const { slug } = useBody();
  const followed = followedTerms(body.terms);
  return (
    <div className="deadlines">
      {body.terms.length === 0 && (
        <EmptyState icon={<IconCalendarOff size={26} aria-hidden="true" />} title={t('deadlines:none')}>
          {t('deadlines:none_detail')}
        </EmptyState>
      )}
      <BodyValidityNote slug={slug} terms={body.terms} viewer={offers(body, 'register_term') ? 'may' : 'asks'} />
      {groupByEnd(body.terms.filter((term) => !followed.includes(term))).map((group) => (
        <TermPanel key={group.endsOn} group={group} body={body} />
      ))}
      <OtherDeadlines body={body} />
      <Ledger />
      {followed.length > 0 && (
        <section className="deadlines" aria-labelledby="terms-before">
          <h2 className="h2" id="terms-before">
            {t('deadlines:before')}
          </h2>
          {groupByEnd(followed).map((group) => (
            <TermPanel key={group.endsOn} group={group} body={body} />
          ))}
        </section>
      )}
    </div>
  );
}
