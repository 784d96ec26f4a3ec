import { Extension } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { partsOf } from './part-commands';

/** An erratum replaces words: whatever would add, remove or move a part, or touch what it does, leaves the text as it was. */
export const KeepStructure = Extension.create({
  name: 'keepStructure',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (tr, { doc }) => !tr.docChanged || structureOf(tr.doc) === structureOf(doc),
    }),
  ],
});

const structureOf = (doc: Node): string => JSON.stringify(partsOf(doc).map(({ attrs }) => attrs));
