import { proseMirrorSpec, type Part, type PartKind } from '@acuerda/document';
import { Schema } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import {
  addPart,
  currentPart,
  movePart,
  neighbourOf,
  partsOf,
  removePart,
  retagPart,
  splitPart,
} from './part-commands';

const schema = new Schema(proseMirrorSpec);
const effect = { id: 'e', kind: 'extend_term' as const, termId: 't', from: '2022-04-23', to: '2023-04-30' };

const part = (id: string, kind: PartKind, text: string, effects: Part['attrs']['effects'] = []) =>
  schema.nodes.part.create({ id, kind, level: 1, effects }, text ? schema.text(text) : undefined);

/** An editor without a screen: commands dispatch to it, and it keeps the state. */
function anEditor() {
  const doc = schema.nodes.doc.create(null, [
    part('h', 'heading', 'Título'),
    part('a', 'antecedente', 'Uno'),
    part('b', 'antecedente', 'Dos'),
    part('r', 'resolutivo', 'Se amplía', [effect]),
  ]);
  const editor = {
    state: EditorState.create({ doc }),
    view: {
      dispatch: (tr: Transaction) => {
        editor.state = editor.state.apply(tr);
      },
      focus: () => undefined,
    },
  };
  return editor as typeof editor & Editor;
}

const kinds = (editor: Editor) =>
  partsOf(editor.state.doc).map(({ attrs, node }) => `${attrs.kind} ${node.textContent}`);
const find = (editor: Editor, id: string) => partsOf(editor.state.doc).find(({ attrs }) => attrs.id === id)!;
const placeCursor = (editor: Editor, pos: number) =>
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos)));

describe('editing by parts', () => {
  it('adds a part at the end of its section, with the cursor in it', () => {
    const editor = anEditor();
    addPart(editor, 'considerando');
    expect(kinds(editor)).toEqual([
      'heading Título',
      'antecedente Uno',
      'antecedente Dos',
      'considerando ',
      'resolutivo Se amplía',
    ]);
    expect(currentPart(editor.state)?.attrs.kind).toBe('considerando');
  });

  it('moves a retagged part to its section and leaves its effects behind', () => {
    const editor = anEditor();
    retagPart(editor, find(editor, 'r'), 'antecedente');
    expect(kinds(editor).slice(1)).toEqual(['antecedente Uno', 'antecedente Dos', 'antecedente Se amplía']);
    expect(find(editor, 'r').attrs.effects).toEqual([]);
  });

  it('exchanges neighbours of one kind, and only those', () => {
    const editor = anEditor();
    expect(neighbourOf(editor.state.doc, find(editor, 'a'), -1)).toBeNull();
    movePart(editor, find(editor, 'a'), 1);
    expect(kinds(editor).slice(1, 3)).toEqual(['antecedente Dos', 'antecedente Uno']);
    movePart(editor, find(editor, 'a'), 1);
    expect(kinds(editor).slice(1, 3)).toEqual(['antecedente Dos', 'antecedente Uno']);
  });

  it('splits at the cursor into a part with an id of its own and no effects', () => {
    const editor = anEditor();
    placeCursor(editor, find(editor, 'r').pos + 1 + 'Se '.length);
    splitPart(editor);
    const [first, second] = partsOf(editor.state.doc).slice(-2);
    expect([first?.node.textContent, second?.node.textContent]).toEqual(['Se ', 'amplía']);
    expect(first?.attrs).toMatchObject({ id: 'r', effects: [effect] });
    expect(second?.attrs.id).not.toBe('r');
    expect(second?.attrs.effects).toEqual([]);
  });

  it('goes from the heading to the legal basis', () => {
    const editor = anEditor();
    placeCursor(editor, find(editor, 'h').pos + 1 + 'Título'.length);
    splitPart(editor);
    expect(kinds(editor)[1]).toBe('legal_basis ');
  });

  it('removes a part', () => {
    const editor = anEditor();
    removePart(editor, find(editor, 'a'));
    expect(kinds(editor)).toEqual(['heading Título', 'antecedente Dos', 'resolutivo Se amplía']);
  });
});
