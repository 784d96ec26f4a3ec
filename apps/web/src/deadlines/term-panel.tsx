import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconArrowRight, IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import type { TermGroup } from '../desk/group-terms';
import type { DeadlinesQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActFileLink } from '../roster/act-file-link';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { TermRuler } from '../ui/term-ruler';

type Term = NonNullable<DeadlinesQuery['body']>['terms'][number];

const SOON_DAYS = 60;

interface TermPanelProps {
  group: TermGroup<Term>;
  today: LocalDate;
}

/** Terms that end together: one countdown, one ruler, and every end that each has had. */
export function TermPanel({ group, today }: TermPanelProps) {
  const { t } = useText();
  const { endsOn, startsOn, daysLeft, terms } = group;
  const calm = daysLeft > SOON_DAYS;
  return (
    <section className="card card--raised term-panel" aria-labelledby={`end-${endsOn}`}>
      <div className="row row--apart row--wrap row--top">
        <h2 className="h2" id={`end-${endsOn}`}>
          {t(daysLeft < 0 ? 'deadlines:ended_on' : 'deadlines:ends_on', { count: terms.length })}{' '}
          <DateText date={endsOn} untilItsEnd />
        </h2>
        {terms[0] && <Countdown term={terms[0]} calm={calm} />}
      </div>
      <TermRuler startsOn={startsOn} endsOn={endsOn} today={today} calm={calm} />
      {terms.map((term) => (
        <section key={term.id} className="term-of-panel" aria-labelledby={`term-${term.id}`}>
          <h3 className="h3" id={`term-${term.id}`}>
            {term.name}
          </h3>
          <p className="small soft">{t(`words:term.${term.kind}`)}</p>
          <History term={term} />
        </section>
      ))}
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
            )}{' '}
            <ActFileLink file={entry.act?.file} />
          </span>
          <span className="tiny quiet">
            {t('deadlines:recorded')} <DateText instant={entry.since} short />
          </span>
        </li>
      ))}
    </ol>
  );
}
