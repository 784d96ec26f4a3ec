import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { shortHash } from '../dates/format';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { useWorkspace } from './workspace-context';

/** Every text that was submitted, newest first, each with what changed from the one before. */
export function RevisionList() {
  const { t } = useText();
  const { slug } = useBody();
  const { acuerdo } = useWorkspace();
  if (acuerdo.revisions.length === 0) return <p className="small quiet margin-empty">{t('workspace:no_revisions')}</p>;
  return (
    <ol className="ruled" reversed>
      {[...acuerdo.revisions].reverse().map((revision) => (
        <li key={revision.number}>
          <b>{t('workspace:revision', { number: revision.number })}</b>{' '}
          <span className="mono quiet">{shortHash(revision.hash)}</span>
          <span className="block tiny quiet">
            {revision.person?.name} · <DateText instant={revision.submittedAt} short />
          </span>
          {revision.number > 1 && (
            <Link to={`/${slug}/acuerdos/${acuerdo.id}/comparar/${revision.number - 1}/${revision.number}`}>
              {t('workspace:compare_with', { number: revision.number - 1 })}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
