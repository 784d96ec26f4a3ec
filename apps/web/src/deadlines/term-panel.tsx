import { IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import type { TermGroup } from '../desk/group-terms';
import { useText } from '../i18n/use-text';
import { GapsInWords } from '../roster/gaps-in-words';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { TermRuler } from '../ui/term-ruler';
import { TermHistory } from './term-history';
import { firstDayOf, gapsOf, type DeadlinesBody, type Term } from './term-story';

const SOON_DAYS = 60;

interface TermPanelProps {
  group: TermGroup<Term>;
  body: DeadlinesBody;
}

/** Terms that end together: one countdown, one ruler, and every end that each has had. */
export function TermPanel({ group, body }: TermPanelProps) {
  const { t } = useText();
  const { endsOn, startsOn, daysLeft, terms } = group;
  const oneLine = terms.every((term) => gapsOf(term, body).length === 0);
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
      {oneLine && <TermRuler startsOn={startsOn} endsOn={endsOn} today={body.today} calm={calm} />}
      {terms.map((term) => (
        <section key={term.id} className="term-of-panel" aria-labelledby={`term-${term.id}`}>
          <h3 className="h3" id={`term-${term.id}`}>
            {term.name}
          </h3>
          <p className="small soft">{t(`words:term.${term.kind}`)}</p>
          {!oneLine && (
            <TermRuler
              startsOn={firstDayOf(term, body)}
              endsOn={term.endsOn}
              today={body.today}
              gaps={gapsOf(term, body)}
              calm={calm}
            />
          )}
          <GapsInWords gaps={gapsOf(term, body)} />
          <TermHistory term={term} />
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
