import { partText, type ActDocument, type Part } from '@acuerda/document';
import { Editor } from '@tiptap/react';
import { documentOf } from './act-layout';
import { KeepStructure } from './keep-structure';
import { addPart, currentPart, removePart, splitPart } from './part-commands';
import { ACT_EXTENSIONS } from './use-act-editor';

const part = (id: string, kind: 'considerando' | 'resolutivo', text: string): ActDocument['content'][number] => ({
  type: 'part',
  attrs: { id, kind, level: 1, effects: [] },
  content: [{ type: 'text', text }],
});
const content: ActDocument = {
  type: 'doc',
  content: [part('a', 'considerando', 'La mesa un espacio.'), part('b', 'resolutivo', 'Se aprueba.')],
};
const anErratum = () => new Editor({ extensions: [...ACT_EXTENSIONS, KeepStructure], content });
const must = (found: Part | undefined): Part => {
  if (!found) throw new Error('No such part.');
  return found;
};
const textOf = (editor: Editor) => documentOf(editor.state.doc);

describe('the text of an erratum', () => {
  it('takes other words', () => {
    const editor = anErratum();
    editor.commands.insertContentAt(9, 'es ');
    expect(partText(must(textOf(editor).content[0]))).toBe('La mesa es un espacio.');
  });

  it('keeps its parts, whatever is tried', () => {
    const editor = anErratum();
    editor.commands.setTextSelection(4);
    splitPart(editor);
    addPart(editor, 'resolutivo');
    const here = currentPart(editor.state);
    if (here) removePart(editor, here);
    editor.commands.insertContent('<p>uno</p><p>dos</p>');
    expect(textOf(editor)).toEqual(content);
  });
});
