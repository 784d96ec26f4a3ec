import { titleOf, type ActDocument, type Finding, type TermFacts } from '@acuerda/document';
import { EditorContent } from '@tiptap/react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useActName } from '../acuerdos/act-name';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { CommentsProvider } from '../comments/comments-provider';
import { useText } from '../i18n/use-text';
import { DraftComments } from './draft-comments';
import { DraftHead } from './draft-head';
import { DraftSide } from './draft-side';
import { DraftTermsProvider, EffectsFixedProvider } from './editor/draft-terms';
import { EntryIntoForceNote } from './entry-into-force-note';
import { ErratumNote } from './erratum-note';
import { documentOf } from './editor/act-layout';
import { Toolbar } from './editor/toolbar';
import { useActEditor } from './editor/use-act-editor';
import { AddPart, Outline } from './outline';
import { SaveStatus } from './save-status';
import { SubmitBar } from './submit-bar';
import type { Draft, DraftedAcuerdo } from './draft';
import { useCorrection } from './use-correction';
import { useDraftFindings } from './use-draft-findings';
import { useDraftSaving } from './use-draft-saving';
import { unsavedOver } from './unsaved-draft';

interface DraftEditorProps {
  acuerdo: DraftedAcuerdo;
  opened: Draft;
}

/** Typed parts with automatic numbers, effects under their resolutivo; the linter and the comments in the margin. */
export function DraftEditor({ acuerdo, opened }: DraftEditorProps) {
  const { t } = useText();
  const body = useBody();
  const erratum = acuerdo.kind === 'erratum';
  const terms = useMemo<TermFacts[]>(
    () =>
      body.terms.map(({ id, name, kind, endsOn, standing }) => ({
        id,
        name,
        kind,
        endsOn,
        hasEnded: standing === 'ended',
      })),
    [body.terms],
  );
  const [unsaved] = useState(() => unsavedOver(acuerdo.id, opened.version));
  const [document, setDocument] = useState<ActDocument>(unsaved ?? opened.document);
  const discussed = useDeferredValue(document);
  const saving = useDraftSaving({ bodyId: body.id, acuerdoId: acuerdo.id }, opened);
  const typedFindings = useDraftFindings(document, terms);
  /* What an erratum is answerable for depends on the words that it corrects, which the server has. */
  const findings = erratum ? (saving.saved.findings as Finding[]) : typedFindings;
  const correction = useCorrection(acuerdo, saving.saved.version);
  const paper = useRef<HTMLDivElement>(null);
  const { typed } = saving;
  const editor = useActEditor(document, {
    label: t('drafting:text'),
    words: erratum,
    onUpdate: ({ state }) => {
      const changed = documentOf(state.doc);
      setDocument(changed);
      typed(changed);
    },
  });
  const { name: title } = useActName()({ ...acuerdo, title: (!erratum && titleOf(document)) || acuerdo.title });
  usePageTitle(title);

  useEffect(() => {
    if (unsaved) typed(unsaved);
  }, [unsaved, typed]);
  const stopped = saving.state === 'stopped';
  useEffect(() => {
    editor?.setEditable(!stopped, false);
  }, [editor, stopped]);

  if (!editor) return null;
  return (
    <DraftTermsProvider value={terms}>
      <EffectsFixedProvider value={erratum}>
        <CommentsProvider bodyId={body.id} acuerdoId={acuerdo.id} document={discussed} revision={null}>
          <DraftHead acuerdo={acuerdo} title={title}>
            <SaveStatus saving={saving} />
          </DraftHead>
          {erratum && <ErratumNote />}
          <div className="drafting">
            <Outline editor={editor} findings={findings} fixed={stopped || erratum} />
            <div className="paper draft-paper" ref={paper}>
              <Toolbar editor={editor} words={erratum} />
              <EditorContent editor={editor} className="act act--rail draft-text" />
              <div className="draft-add">
                {erratum ? <p className="tiny quiet">{t('drafting:parts_fixed')}</p> : <AddPart editor={editor} />}
              </div>
              <DraftComments editor={editor} paper={paper} findings={findings} terms={terms} />
            </div>
            <DraftSide
              paper={paper}
              findings={findings}
              document={document}
              acuerdo={acuerdo}
              correction={correction}
              head={!erratum && <EntryIntoForceNote document={document} />}
            />
          </div>
          <SubmitBar
            acuerdo={acuerdo}
            findings={findings}
            document={document}
            saving={saving}
            correction={correction}
          />
        </CommentsProvider>
      </EffectsFixedProvider>
    </DraftTermsProvider>
  );
}
