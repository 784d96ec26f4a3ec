import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { usePageTitle } from '../app/use-page-title';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../ui/empty-state';

/** For those who are not the administrator of the installation: what this is, and the way to where they do belong. */
export function NotForYou() {
  const { t } = useText();
  usePageTitle(t('administration:title'));
  return (
    <div className="stack">
      <h1 className="h1">{t('administration:title')}</h1>
      <EmptyState icon={<IconLock size={26} aria-hidden="true" />} title={t('administration:not_for_you')}>
        <p>{t('administration:not_for_you_detail')}</p>
        <p>
          <Link to="/">{t('shell:back_to_desk')}</Link>
        </p>
      </EmptyState>
    </div>
  );
}
