import type { ActDocument } from '@acuerda/document';
import { IconPencil } from '@tabler/icons-react';
import { useRef } from 'react';
import { useActName } from '../acuerdos/act-name';
import type { Refused } from '../api/use-request';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { CommentsProvider } from '../comments/comments-provider';
import { CommentsRail } from '../comments/comments-rail';
import { PaperComments } from '../comments/paper-comments';
import { PartButton } from '../comments/part-button';
import type { RailNote } from '../comments/use-rail-notes';
import { useTextHighlights } from '../comments/use-text-highlights';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { ActDocumentView } from '../ui/act-document-view';
import { Note } from '../ui/note';
import { useKeptSelection } from '../ui/use-kept-selection';
import { DraftHead } from './draft-head';
import type { DraftedAcuerdo } from './draft';

/** The draft for whoever may not write it now, with the reason. */
export function DraftReader({ acuerdo, refused }: { acuerdo: DraftedAcuerdo; refused: Refused }) {
  const { t } = useText();
  const say = useSaying();
  const { id: bodyId } = useBody();
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
      <CommentsProvider bodyId={bodyId} acuerdoId={acuerdo.id} document={draft.document} revision={null}>
        <div className="draft-reading">
          <DiscussedDraft document={draft.document} />
        </div>
      </CommentsProvider>
    </>
  );
}

/** To be read and commented. */
function DiscussedDraft({ document }: { document: ActDocument }) {
  const paper = useRef<HTMLElement>(null);
  const highlights = useTextHighlights();
  useKeptSelection(paper);
  return (
    <>
      <article className="paper draft-read" ref={paper}>
        <ActDocumentView
          document={document}
          highlights={highlights}
          beside={(numbered) => <PartButton numbered={numbered} />}
        />
        <PaperComments paper={paper} />
      </article>
      <CommentsRail paper={paper} others={NO_OTHERS} also={null} />
    </>
  );
}

const NO_OTHERS: RailNote[] = [];
