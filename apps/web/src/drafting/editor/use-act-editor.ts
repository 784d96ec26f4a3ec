import type { ActDocument } from '@acuerda/document';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { useEditor, type Editor } from '@tiptap/react';
import { Highlighting } from './highlighting';
import { KeepStructure } from './keep-structure';
import { ActDoc, ActLink, PartNode } from './part-node';
import { UniqueIds } from './unique-ids';

export const ACT_EXTENSIONS = [ActDoc, PartNode, Text, Bold, Italic, ActLink, UndoRedo, UniqueIds, Highlighting];

interface ActEditing {
  label: string;
  onUpdate: (editor: Editor) => void;
  /** Words alone may change: parts and effects stay as they are. */
  words?: boolean;
}

/** The editor of one act. Its schema is that of libs/document, so what it holds is what is saved. */
export function useActEditor(content: ActDocument, { label, onUpdate, words = false }: ActEditing): Editor | null {
  return useEditor({
    extensions: words ? [...ACT_EXTENSIONS, KeepStructure] : ACT_EXTENSIONS,
    content,
    editorProps: {
      attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true', lang: 'es-MX', spellcheck: 'true' },
    },
    onUpdate: ({ editor }) => onUpdate(editor),
  });
}
