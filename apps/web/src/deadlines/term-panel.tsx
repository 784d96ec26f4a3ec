import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconArrowRight, IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import type { DeadlinesQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { TermRuler } from '../ui/term-ruler';

type Term = NonNullable<DeadlinesQuery['body']>['terms'][number];

const SOON_DAYS = 60;

/** One term: its ruler, its countdown, and every end that it has had. */
export function TermPanel({ term, today }: { term: Term; today: LocalDate }) {
  const { t } = useText();
  const calm = term.daysLeft > SOON_DAYS;
  return (
    <section className="card card--raised term-panel" aria-labelledby={`term-${term.id}`}>
      <div className="row row--apart row--wrap row--top">
        <div>
          <h2 className="h2" id={`term-${term.id}`}>
            {term.name}
          </h2>
          <p className="small">
            {t(`words:term.${term.kind}`)} · {t(term.daysLeft < 0 ? 'deadlines:ended_on' : 'deadlines:ends_on')}{' '}
            <b>
              <DateText date={term.endsOn} untilItsEnd />
            </b>
          </p>
        </div>
        <Countdown term={term} calm={calm} />
      </div>
      <TermRuler startsOn={term.startsOn} endsOn={term.endsOn} today={today} calm={calm} />
      <History term={term} />
    </section>
  );
}

function Countdown({ term, calm }: { term: Term; calm: boolean }) {
  const { t } = useText();
  if (term.standing === 'ended') {
    return (
      <Badge tone="vermilion" icon={<IconX size={15} aria-hidden="true" />}>
        {t('deadlines:ended_ago', { count: -term.daysLeft })}
      </Badge>
    );
  }
  if (term.standing === 'not_started') return <Badge>{t('deadlines:not_started')}</Badge>;
  return (
    <Badge
      tone={calm ? 'jade' : 'amber'}
      icon={calm ? <IconCheck size={15} aria-hidden="true" /> : <IconClockHour4 size={15} aria-hidden="true" />}
    >
      {term.daysLeft === 0 ? t('deadlines:last_day') : t('deadlines:days_left', { count: term.daysLeft })}
    </Badge>
  );
}

function History({ term }: { term: Term }) {
  const { t } = useText();
  const { slug } = useBody();
  return (
    <ol className="ruled term-history" aria-label={t('deadlines:history', { name: term.name })}>
      {term.history.map((entry, index) => (
        <li key={entry.since}>
          <span>
            {index > 0 && (
              <>
                <s className="quiet">
                  <DateText date={term.history[index - 1]?.endsOn ?? entry.endsOn} short />
                </s>{' '}
                <IconArrowRight size={14} aria-label={t('importing:becomes')} />{' '}
              </>
            )}
            <b>
              <DateText date={entry.endsOn} short />
            </b>
          </span>
          <span className="small">
            {entry.acuerdoId ? (
              <Link to={`/${slug}/acuerdos/${entry.acuerdoId}`}>{entry.folio ?? t('desk:see_acuerdo')}</Link>
            ) : (
              entry.act?.title
            )}
            {entry.act && (
              <span className="quiet">
                {' '}
                · <DateText date={entry.act.date} short />
              </span>
            )}
          </span>
          <span className="tiny quiet">
            {t('deadlines:recorded')} <DateText instant={entry.since} short />
          </span>
        </li>
      ))}
    </ol>
  );
}
