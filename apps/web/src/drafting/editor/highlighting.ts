import { agreement, type Finding, type Part, type TermFacts } from '@acuerda/document';
import { Extension, type Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { partsOf } from './part-commands';

const key = new PluginKey<DecorationSet>('highlighting');

/** Underlines what the linter found and the words that effects agree with; set from outside after each lint. */
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

export function highlight(editor: Editor, findings: readonly Finding[], terms: readonly TermFacts[]): void {
  const { state, view } = editor;
  const set = DecorationSet.create(state.doc, decorationsOf(state.doc, findings, terms));
  view.dispatch(state.tr.setMeta(key, set).setMeta('addToHistory', false));
}

function decorationsOf(doc: Node, findings: readonly Finding[], terms: readonly TermFacts[]): Decoration[] {
  return partsOf(doc).flatMap(({ node, pos, attrs }) => {
    const at = (from: number, to: number, className: string) =>
      Decoration.inline(pos + 1 + from, Math.min(pos + 1 + to, pos + node.nodeSize - 1), { class: className });
    const found = findings.flatMap(({ partId, range, severity }) =>
      partId === attrs.id && range ? [at(range.from, range.to, severity === 'error' ? 'faulty' : 'doubtful')] : [],
    );
    const agreed = attrs.effects.flatMap((effect) => {
      const said = agreement(node.toJSON() as Part, effect, terms);
      return said.agrees ? said.ranges.map(({ from, to }) => at(from, to, 'agrees')) : [];
    });
    return [...found, ...agreed];
  });
}
