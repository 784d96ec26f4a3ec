import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { useWorkspace } from './workspace-context';

/** From a stale revision to what changed since. */
export function SeeWhatChanged() {
  const { t } = useText();
  const { slug } = useBody();
  const { acuerdo, shown } = useWorkspace();
  const { revision } = acuerdo;
  if (!shown || !revision || shown.number === revision.number) return null;
  return (
    <Link to={`/${slug}/acuerdos/${acuerdo.id}/comparar/${shown.number}/${revision.number}`}>
      {t('workspace:see_changes')}
    </Link>
  );
}
