import { useMemo, type RefObject } from 'react';
import { useComments } from '../comments/comments-context';
import { PaperComments } from '../comments/paper-comments';
import { PartButton } from '../comments/part-button';
import { joinHighlights } from '../comments/thread-highlights';
import { useTextHighlights } from '../comments/use-text-highlights';
import { useText } from '../i18n/use-text';
import { HereOnPart, useOthersByPart } from '../live/here-on-part';
import { usePartInView } from '../live/use-part-in-view';
import { ActDocumentView } from '../ui/act-document-view';
import { EmptyState } from '../ui/empty-state';
import { useKeptSelection } from '../ui/use-kept-selection';
import { EffectLines } from './effect-lines';
import { highlightsOf } from './highlights';
import { useWorkspace } from './workspace-context';

/** The text being decided, with the commented and objected words marked; in draft, the draft as it was last saved. */
export function ActPaper({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const { document } = useComments();
  const commented = useTextHighlights();
  const others = useOthersByPart();
  usePartInView(paper, document);
  useKeptSelection(paper);
  const highlights = useMemo(
    () => (document ? joinHighlights(highlightsOf(acuerdo.objections, document), commented) : commented),
    [acuerdo.objections, document, commented],
  );
  return (
    <article className="paper workspace-paper" ref={paper} aria-label={t('workspace:text')}>
      {document ? (
        <ActDocumentView
          document={document}
          highlights={highlights}
          beside={(numbered) => (
            <>
              <HereOnPart people={others.get(numbered.part.attrs.id)} />
              <PartButton numbered={numbered} />
            </>
          )}
          below={(partId) => <EffectLines document={document} partId={partId} />}
        />
      ) : (
        <EmptyState title={t('workspace:no_text')}>{t('workspace:no_text_detail')}</EmptyState>
      )}
      <PaperComments paper={paper} />
    </article>
  );
}
