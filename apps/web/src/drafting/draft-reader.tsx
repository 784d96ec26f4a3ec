import { IconPencil } from '@tabler/icons-react';
import { useActName } from '../acuerdos/act-name';
import type { Refused } from '../api/use-request';
import { usePageTitle } from '../app/use-page-title';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { ActDocumentView } from '../ui/act-document-view';
import { Note } from '../ui/note';
import { DraftHead } from './draft-head';
import type { DraftedAcuerdo } from './draft';

/** The draft for whoever may not write it now, with the reason. */
export function DraftReader({ acuerdo, refused }: { acuerdo: DraftedAcuerdo; refused: Refused }) {
  const { t } = useText();
  const say = useSaying();
  const { draft } = acuerdo;
  const { name } = useActName()(acuerdo);
  usePageTitle(name);
  if (!draft) return null;
  const reason =
    refused.code === 'DRAFT_BEING_WRITTEN' && draft.writer
      ? t('drafting:being_written', { name: draft.writer.name })
      : say('refusals', `${refused.code}.why`, refused.facts);
  return (
    <>
      <DraftHead acuerdo={acuerdo} title={name} />
      <div className="workspace-note">
        <Note tone="blue" icon={<IconPencil size={20} aria-hidden="true" />} announced>
          <p>
            <b>{reason}</b> {say('refusals', `${refused.code}.todo`, refused.facts)}
          </p>
        </Note>
      </div>
      <article className="paper draft-read">
        <ActDocumentView document={draft.document} />
      </article>
    </>
  );
}
