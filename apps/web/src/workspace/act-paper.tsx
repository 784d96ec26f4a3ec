import { useMemo, type RefObject } from 'react';
import { useText } from '../i18n/use-text';
import { ActDocumentView } from '../ui/act-document-view';
import { EmptyState } from '../ui/empty-state';
import { EffectLines } from './effect-lines';
import { highlightsOf } from './highlights';
import { useWorkspace } from './workspace-context';

/** The text being decided, with the objected words marked; in draft, the draft as it was last saved. */
export function ActPaper({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { acuerdo, shown } = useWorkspace();
  const document = acuerdo.status === 'draft' ? (acuerdo.draft?.document ?? shown?.document) : shown?.document;
  const highlights = useMemo(
    () => (document ? highlightsOf(acuerdo.objections, document) : new Map()),
    [acuerdo.objections, document],
  );
  return (
    <article className="paper workspace-paper" ref={paper} aria-label={t('workspace:text')}>
      {document ? (
        <ActDocumentView
          document={document}
          highlights={highlights}
          below={(partId) => <EffectLines document={document} partId={partId} />}
        />
      ) : (
        <EmptyState title={t('workspace:no_text')}>{t('workspace:no_text_detail')}</EmptyState>
      )}
    </article>
  );
}
