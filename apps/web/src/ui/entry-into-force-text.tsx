import type { UnreadableEntryIntoForce } from '@acuerda/document';
import type { EntryIntoForce } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { DateText } from './date-text';

interface EntryIntoForceTextProps {
  /** Null where the text says nothing: then the act is in force on the day of its publication. */
  entry: EntryIntoForce | UnreadableEntryIntoForce | null;
}

/** «Entra en vigor: el día de su publicación.» */
export function EntryIntoForceText({ entry }: EntryIntoForceTextProps) {
  const { t } = useText();
  if (entry?.kind === 'unreadable') {
    return (
      <>
        <b>{t('ui:enters_into_force')}</b> {t('ui:entry.unreadable', { written: entry.written })}
      </>
    );
  }
  return (
    <>
      <b>{t('ui:enters_into_force')}</b>{' '}
      {entry?.kind === 'on' ? (
        <>
          {t('ui:entry.on')} <DateText date={entry.date} />.
        </>
      ) : entry?.kind === 'after_publication' ? (
        t('ui:entry.after', { count: entry.days })
      ) : (
        t(entry ? 'ui:entry.on_publication' : 'ui:entry.silent')
      )}
    </>
  );
}
