import { Extension } from '@tiptap/react';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { partsOf } from './part-commands';

/** Every part has an id of its own: a pasted or duplicated part gets a new one, and brings no effects along. */
export const UniqueIds = Extension.create({
  name: 'uniqueIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some((transaction) => transaction.docChanged) ? withUniqueIds(state.tr) : null,
    }),
  ],
});

function withUniqueIds(tr: Transaction): Transaction | null {
  const seen = new Set<string>();
  for (const { node, pos, attrs } of partsOf(tr.doc)) {
    if (attrs.id && !seen.has(attrs.id)) seen.add(attrs.id);
    else tr.setNodeMarkup(pos, undefined, { ...node.attrs, id: crypto.randomUUID(), effects: [] });
  }
  return tr.docChanged ? tr : null;
}
