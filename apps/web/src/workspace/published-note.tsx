import { useBody } from '../bodies/body-context';
import { formatDate } from '../dates/format';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { Note } from '../ui/note';
import type { Acuerdo } from './acuerdo';
import { renewalGaps } from './renewal-gaps';
import { useWorkspace } from './workspace-context';

/** Under which folio it was published, from when it is in force, and the days that a renewal leaves without validity. */
export function PublishedNote({ publication }: { publication: NonNullable<Acuerdo['publication']> }) {
  const { t, language } = useText();
  const { terms } = useBody();
  const { acuerdo, shown } = useWorkspace();
  const { folio, date, inForceFrom, path, jsonPath } = publication;
  const gaps = shown && acuerdo.kind !== 'erratum' ? renewalGaps(shown.document, inForceFrom) : [];
  return (
    <Note tone="jade">
      <p>
        <b>{t('workspace:published_as', { folio })}</b>, <DateText date={date} />.{' '}
        <a href={path}>{t('workspace:public_page')}</a> · <a href={jsonPath}>JSON</a>
      </p>
      {acuerdo.kind !== 'erratum' && (
        <p>
          {t('workspace:in_force_from')} <DateText date={inForceFrom} />.
        </p>
      )}
      {gaps.map(({ termId, from, to }) => (
        <p key={termId}>
          {t('workspace:gap', {
            term: terms.find(({ id }) => id === termId)?.name ?? '',
            from: formatDate(from, language),
            to: formatDate(to, language),
          })}
        </p>
      ))}
    </Note>
  );
}
