import { agreement, type Finding, type Part, type TermFacts } from '@acuerda/document';
import { Extension, type Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type DecorationAttrs } from '@tiptap/pm/view';
import type { Highlight } from '../../ui/act-inline';
import { partsOf } from './part-commands';

const key = new PluginKey<DecorationSet>('highlighting');

/** Underlines what the linter found and the words that effects agree with, and marks what is commented; set from outside. */
export const Highlighting = Extension.create({
  name: 'highlighting',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** What of a draft its writer should notice. */
export interface Noticed {
  findings: readonly Finding[];
  terms: readonly TermFacts[];
  /** By part. */
  commented: ReadonlyMap<string, Highlight[]>;
}

export function highlight(editor: Editor, noticed: Noticed): void {
  const { state, view } = editor;
  const set = DecorationSet.create(state.doc, decorationsOf(state.doc, noticed));
  view.dispatch(state.tr.setMeta(key, set).setMeta('addToHistory', false));
}

function decorationsOf(doc: Node, { findings, terms, commented }: Noticed): Decoration[] {
  return partsOf(doc).flatMap(({ node, pos, attrs }) => {
    const within = (from: number, to: number, how: DecorationAttrs) =>
      Decoration.inline(pos + 1 + from, Math.min(pos + 1 + to, pos + node.nodeSize - 1), how);
    const at = (from: number, to: number, className: string) => within(from, to, { class: className });
    const found = findings.flatMap(({ partId, range, severity }) =>
      partId === attrs.id && range ? [at(range.from, range.to, severity === 'error' ? 'faulty' : 'doubtful')] : [],
    );
    const agreed = attrs.effects.flatMap((effect) => {
      const said = agreement(node.toJSON() as Part, effect, terms);
      return said.agrees ? said.ranges.map(({ from, to }) => at(from, to, 'agrees')) : [];
    });
    const discussed = (commented.get(attrs.id) ?? []).map(({ from, to, className, anchor }) =>
      within(from, to, { nodeName: 'mark', class: className, ...(anchor !== undefined && { 'data-anchor': anchor }) }),
    );
    return [...found, ...agreed, ...discussed];
  });
}
