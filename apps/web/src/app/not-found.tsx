import { Link, useParams } from 'react-router';
import { useText } from '../i18n/use-text';
import { usePageTitle } from './use-page-title';

export function NotFound() {
  const { t } = useText();
  const { slug } = useParams();
  usePageTitle(t('shell:not_found'));
  return (
    <div className="stack">
      <h1 className="h1">{t('shell:not_found')}</h1>
      <p className="soft">{t('shell:not_found_detail')}</p>
      <p>
        <Link to={slug ? `/${slug}` : '/'}>{t('shell:back_to_desk')}</Link>
      </p>
    </div>
  );
}
