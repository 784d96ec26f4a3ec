import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import type { UnderRules } from './rules-body';

/** What is being decided by which version: it keeps that version to its end. */
export function UnderWay({ of: underWay }: { of: UnderRules }) {
  const { t } = useText();
  const { slug } = useBody();
  if (underWay.length === 0) return <p className="small soft">{t('rules:under_way_none')}</p>;
  return (
    <ul className="stack">
      {underWay.map(({ version, count, acuerdos }) => (
        <li key={version}>
          <span className="small">{t('rules:under_way', { count, version })}</span>
          {acuerdos.length > 0 && (
            <ul className="tiny under-way">
              {acuerdos.map(({ id, title, status, revision }) => (
                <li key={id}>
                  <Link to={`/${slug}/acuerdos/${id}`}>{title}</Link>
                  <span className="block quiet">
                    {t(`words:status.${status}`)}, {t('rules:revision', { number: revision })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
