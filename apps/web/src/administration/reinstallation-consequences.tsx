import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Link } from 'react-router';
import { plusDays } from '../dates/local-date';
import { useText } from '../i18n/use-text';
import { GapsInWords } from '../roster/gaps-in-words';
import { postsToRecordAgain } from './posts-to-record-again';
import type { SetupBody, SetupTerm } from './setup-body';

interface ReinstallationConsequencesProps {
  body: SetupBody;
  ended: SetupTerm;
  startsOn: LocalDate;
}

/** What a reinstallation brings and what it does not: before it is registered, so that nobody is surprised. */
export function ReinstallationConsequences({ body, ended, startsOn }: ReinstallationConsequencesProps) {
  const { t } = useText();
  const gap = { from: plusDays(ended.endsOn, 1), to: plusDays(startsOn || body.today, -1) };
  const again = postsToRecordAgain(body, t('workspace:secretariat'));
  return (
    <ul className="consequences small">
      <li>
        {t('administration:reinstallation_term')}
        {gap.from <= gap.to && <GapsInWords gaps={[gap]} />}
      </li>
      {again.length > 0 && (
        <li>
          {t('administration:reinstallation_appointments', { count: again.length })}
          <ul className="consequences-posts">
            {again.map(({ id, name, personName, href }) => (
              <li key={id}>
                {href.startsWith('#') ? <a href={href}>{name}</a> : <Link to={href}>{name}</Link>}: {personName}
              </li>
            ))}
          </ul>
        </li>
      )}
      <li>
        {t('administration:reinstallation_acuerdos')}{' '}
        <Link to={`/${body.slug}/acuerdos`}>{t('administration:see_acuerdos')}</Link>
      </li>
    </ul>
  );
}
