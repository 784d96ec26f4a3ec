import { Link } from 'react-router';
import { useText } from '../i18n/use-text';

/** Where this page hangs. */
export function Crumbs({ trail, here }: { trail: { to: string; text: string }[]; here: string }) {
  const { t } = useText();
  return (
    <nav className="crumbs" aria-label={t('shell:breadcrumbs')}>
      <ol>
        {trail.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
