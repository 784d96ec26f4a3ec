import { IconTextSpellcheck } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';

/** What an erratum is, before anything is changed. */
export function ErratumNote() {
  const { t } = useText();
  return (
    <div className="workspace-note">
      <Note tone="blue" icon={<IconTextSpellcheck size={20} aria-hidden="true" />}>
        <p>
          <b>{t('drafting:erratum')}</b> {t('drafting:erratum_detail')}
        </p>
      </Note>
    </div>
  );
}
