import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconMailX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import type { DeliveryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';

interface MailTroubleProps {
  /** Refused or bounced, the last first. */
  deliveries: DeliveryFieldsFragment[];
  today: LocalDate;
}

/** Whom the mails about what is still to end did not reach, and where that is put right. */
export function MailTrouble({ deliveries, today }: MailTroubleProps) {
  const { t, language } = useText();
  const { slug } = useBody();
  const standing = deliveries.filter(({ endsOn }) => endsOn >= today);
  if (standing.length === 0) return null;
  const named = ({ office, as, recipient }: DeliveryFieldsFragment) =>
    office ?? (as.includes('secretariat') ? t('workspace:secretariat') : (recipient ?? ''));
  const names = [...new Set(standing.map(named))];
  return (
    <Note tone="amber" icon={<IconMailX size={20} aria-hidden="true" />}>
      <p>
        {t(standing.every(({ state }) => state === 'bounced') ? 'desk:mail_bounced' : 'desk:mail_failed', {
          count: names.length,
          names: new Intl.ListFormat(language).format(names),
        })}{' '}
        <Link to={`/${slug}/plazos#registro`}>
          {t(standing.some(({ canRetry }) => canRetry) ? 'desk:mend_mail' : 'desk:see_ledger')}
        </Link>
      </p>
    </Note>
  );
}
