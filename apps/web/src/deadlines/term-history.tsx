import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { ActFileLink } from '../roster/act-file-link';
import { nameOfAct } from '../roster/known-acts';
import { DateText } from '../ui/date-text';
import { chaptersOf, type Chapter, type Term } from './term-story';

/** How the term came to end when it does: each entry with its act or its acuerdo, and when it was recorded. */
export function TermHistory({ term }: { term: Term }) {
  const { t } = useText();
  return (
    <ol className="ruled term-history" aria-label={t('deadlines:history', { name: term.name })}>
      {chaptersOf(term).map((chapter) => (
        <li key={chapter.dates.since}>
          <span>
            <span className="block small">{t(`deadlines:chapter.${chapter.kind}`)}</span>
            <Dates chapter={chapter} />
          </span>
          <span className="small">
            <Source dates={chapter.dates} />
          </span>
          <span className="tiny quiet">
            {t('deadlines:recorded')} <DateText instant={chapter.dates.since} short />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Dates({ chapter: { kind, dates, before, gapDays } }: { chapter: Chapter }) {
  const { t } = useText();
  const arrow = (label: string) => <IconArrowRight size={14} aria-label={label} />;
  const end = (
    <b>
      <DateText date={dates.endsOn} short />
    </b>
  );
  if (kind === 'extension' && before) {
    return (
      <>
        <s className="quiet">
          <DateText date={before} short />
        </s>{' '}
        {arrow(t('importing:becomes'))} {end}
      </>
    );
  }
  return (
    <>
      <DateText date={dates.startsOn} short /> {arrow(t('deadlines:to'))} {end}
      {gapDays > 0 && <span className="block tiny term-gap">{t('deadlines:after_gap', { count: gapDays })}</span>}
    </>
  );
}

function Source({ dates: { acuerdoId, folio, act } }: { dates: Chapter['dates'] }) {
  const { t } = useText();
  const { slug } = useBody();
  return (
    <>
      {acuerdoId ? (
        <Link to={`/${slug}/acuerdos/${acuerdoId}`}>{folio ?? t('desk:see_acuerdo')}</Link>
      ) : (
        act && nameOfAct(act)
      )}
      {act && (
        <span className="quiet">
          {' '}
          · <DateText date={act.date} short />
        </span>
      )}{' '}
      <ActFileLink file={act?.file} />
    </>
  );
}
