import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { useWorkspace } from './workspace-context';

/** The text is never changed under the reader's eyes: a newer revision is announced, and shown when asked for. */
export function NewerRevision({ onShow }: { onShow: () => void }) {
  const { t } = useText();
  const { slug } = useBody();
  const { acuerdo, shown } = useWorkspace();
  const { revision } = acuerdo;
  if (!shown || !revision || shown.number === revision.number) return null;
  return (
    <div className="workspace-note">
      <Note tone="blue" icon={<IconRefresh size={20} aria-hidden="true" />} announced>
        <p>
          <b>{t('workspace:text_changed', { number: revision.number })}</b>{' '}
          {t('workspace:text_changed_detail', { number: shown.number })}
        </p>
        <p className="row row--wrap">
          <Button size="compact-sm" variant="default" onClick={onShow}>
            {t('workspace:show_revision', { number: revision.number })}
          </Button>
          <Link to={`/${slug}/acuerdos/${acuerdo.id}/comparar/${shown.number}/${revision.number}`}>
            {t('workspace:see_changes')}
          </Link>
        </p>
      </Note>
    </div>
  );
}
