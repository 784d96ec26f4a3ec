import type { Part } from '@acuerda/document';
import { NodeViewContent, NodeViewWrapper, useEditorState, type NodeViewProps } from '@tiptap/react';
import { useText } from '../../i18n/use-text';
import { partClass } from '../../ui/act-document-view';
import { useEffectsFixed } from './draft-terms';
import { EffectsForm } from './effects-form';
import { layoutOf } from './act-layout';

/** One part on paper: the section title that it opens, its number, its words and, under a resolutivo, its effects. */
export function PartView({ editor, node, updateAttributes }: NodeViewProps) {
  const { t } = useText();
  const attrs = node.attrs as Part['attrs'];
  const fixed = useEffectsFixed();
  const { number, sectionTitle } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => layoutOf(state.doc).get(attrs.id) ?? { number: '', sectionTitle: null },
    equalityFn: (a, b) => b !== null && a.number === b.number && a.sectionTitle === b.sectionTitle,
  });
  return (
    <NodeViewWrapper id={`part-${attrs.id}`} data-kind={attrs.kind} className="draft-part">
      {sectionTitle && (
        <h3 className="act-section" contentEditable={false}>
          {sectionTitle}
        </h3>
      )}
      <div className={textClass(attrs)}>
        {number && (
          <span className="act-number" contentEditable={false}>
            {number}
          </span>
        )}
        <NodeViewContent<'span'>
          as="span"
          className="draft-words"
          data-empty={node.content.size === 0 ? t('drafting:write_here') : undefined}
        />
      </div>
      {attrs.kind === 'resolutivo' && (
        <EffectsForm
          part={node.toJSON() as Part}
          readOnly={!editor.isEditable || fixed}
          onChange={(effects) => updateAttributes({ effects })}
        />
      )}
    </NodeViewWrapper>
  );
}

function textClass({ kind, level }: Part['attrs']): string {
  if (kind === 'heading') return 'act-title';
  if (kind === 'legal_basis') return 'draft-basis';
  return partClass(kind, level);
}
