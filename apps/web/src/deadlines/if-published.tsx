import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Link } from 'react-router';
import { useActName } from '../acuerdos/act-name';
import { useExtensionUnderWay } from '../acuerdos/use-extension-under-way';
import { useBody } from '../bodies/body-context';
import { formatDate } from '../dates/format';
import { plusDays } from '../dates/local-date';
import { RichText } from '../i18n/rich-text';
import { useText } from '../i18n/use-text';
import { StatusBadge } from '../ui/status-badge';
import { offsetRulesOf, type OffsetRules } from './reminder-rules';
import type { DeadlinesBody } from './term-story';

/** What becomes of the reminders if the extension under way is published; nothing where none is. */
export function IfPublished({ body }: { body: DeadlinesBody }) {
  const { t, language } = useText();
  const { slug } = useBody();
  const actName = useActName();
  const inForce = body.terms.filter(({ standing }) => standing === 'in_force');
  const extension = useExtensionUnderWay(
    body.acuerdos,
    inForce.map(({ id }) => id),
  );
  if (!extension) return null;
  const { acuerdo, ends } = extension;
  const [to = ''] = [...ends.values()].sort();
  const planned = newPlan(offsetRulesOf(body.ruleSet), to);
  return (
    <li className="card card--padded other-deadline">
      <div className="row row--apart row--wrap">
        <h3 className="h3">{t('deadlines:if_published')}</h3>
        <StatusBadge status={acuerdo.status} />
      </div>
      <p className="small soft">
        <Link to={`/${slug}/acuerdos/${acuerdo.id}`}>{actName(acuerdo).name}</Link>
      </p>
      <p className="small soft">
        <RichText of="deadlines:if_published_moves" values={{ count: ends.size, to: formatDate(to, language) }} />{' '}
        {planned ? (
          <RichText
            of="deadlines:if_published_plan"
            values={{
              count: planned.count,
              from: formatDate(planned.from, language),
              to: formatDate(planned.to, language),
            }}
          />
        ) : (
          t('deadlines:if_published_cancels')
        )}
      </p>
    </li>
  );
}

/** Which days the reminders of an end would fall on; not said where business days are counted, which the server does. */
export function newPlan(
  { offsets, days }: OffsetRules,
  endsOn: LocalDate,
): { count: number; from: LocalDate; to: LocalDate } | null {
  if (days === 'business' || offsets.length === 0) return null;
  return {
    count: offsets.length,
    from: plusDays(endsOn, -Math.max(...offsets)),
    to: plusDays(endsOn, -Math.min(...offsets)),
  };
}
