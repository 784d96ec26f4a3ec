import { PART_KINDS, type Part, type PartKind } from '@acuerda/document';
import type { Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

/** A part of the document being edited, and where it begins. */
export interface PlacedPart {
  node: Node;
  pos: number;
  index: number;
  attrs: Part['attrs'];
}

/** The parts of a document, in order. */
export function partsOf(doc: Node): PlacedPart[] {
  const parts: PlacedPart[] = [];
  doc.forEach((node, pos, index) => parts.push({ node, pos, index, attrs: node.attrs as Part['attrs'] }));
  return parts;
}

/** The part that the cursor is in. */
export function currentPart(state: EditorState): PlacedPart | null {
  const index = state.selection.$from.index(0);
  return partsOf(state.doc)[index] ?? null;
}

const orderOf = (kind: PartKind) => PART_KINDS.indexOf(kind);

/** Where a part of a kind belongs: after the last part of that kind or of an earlier one. */
export function placeFor(doc: Node, kind: PartKind): number {
  const before = partsOf(doc)
    .filter(({ attrs }) => orderOf(attrs.kind) <= orderOf(kind))
    .at(-1);
  return before ? before.pos + before.node.nodeSize : 0;
}

function withCursorAt(tr: Transaction, pos: number): Transaction {
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)))).scrollIntoView();
}

/** A new, empty part at the end of its section, with the cursor in it. */
export function addPart({ state, view }: Editor, kind: PartKind): void {
  const pos = placeFor(state.doc, kind);
  const node = state.schema.nodes.part?.create({ id: crypto.randomUUID(), kind, level: 1, effects: [] });
  if (node) view.dispatch(withCursorAt(state.tr.insert(pos, node), pos + 1));
  view.focus();
}

/** Gives a part another kind: it moves to that section. Effects stay only with a resolutivo. */
export function retagPart({ state, view }: Editor, part: PlacedPart, kind: PartKind): void {
  const effects = kind === 'resolutivo' ? part.attrs.effects : [];
  const node = part.node.type.create({ ...part.attrs, kind, effects }, part.node.content, part.node.marks);
  const tr = state.tr.delete(part.pos, part.pos + part.node.nodeSize);
  const pos = placeFor(tr.doc, kind);
  view.dispatch(withCursorAt(tr.insert(pos, node), pos + 1));
  view.focus();
}

/** Changes places with the neighbour of the same kind. */
export function movePart({ state, view }: Editor, part: PlacedPart, by: -1 | 1): void {
  const neighbour = neighbourOf(state.doc, part, by);
  if (!neighbour) return;
  const [first, second] = by < 0 ? [neighbour, part] : [part, neighbour];
  const end = second.pos + second.node.nodeSize;
  const tr = state.tr.replaceWith(first.pos, end, [second.node, first.node]);
  view.dispatch(withCursorAt(tr, by < 0 ? first.pos + 1 : first.pos + second.node.nodeSize + 1));
  view.focus();
}

export function neighbourOf(doc: Node, part: PlacedPart, by: -1 | 1): PlacedPart | null {
  const neighbour = partsOf(doc)[part.index + by];
  return neighbour?.attrs.kind === part.attrs.kind ? neighbour : null;
}

export function removePart({ state, view }: Editor, part: PlacedPart): void {
  const tr = state.tr.delete(part.pos, part.pos + part.node.nodeSize);
  view.dispatch(tr.doc.childCount > 0 ? withCursorAt(tr, Math.max(0, part.pos - 1)) : tr);
  view.focus();
}

export function changeLevel({ state, view }: Editor, part: PlacedPart, level: Part['attrs']['level']): void {
  view.dispatch(state.tr.setNodeAttribute(part.pos, 'level', level));
  view.focus();
}

/** What follows a part when Enter is pressed at its end: another of its kind, except that an act has one heading and one basis. */
const FOLLOWED_BY: Partial<Record<PartKind, PartKind>> = { heading: 'legal_basis', legal_basis: 'antecedente' };

/** Enter: the words after the cursor become a part of their own, with its own id and no effects. */
export function splitPart({ state, view }: Editor): boolean {
  const part = currentPart(state);
  const type = state.schema.nodes.part;
  if (!part || !type) return false;
  const kind = FOLLOWED_BY[part.attrs.kind] ?? part.attrs.kind;
  const attrs = { ...part.attrs, id: crypto.randomUUID(), kind, effects: [] };
  const tr = state.tr.deleteSelection();
  tr.split(tr.selection.from, 1, [{ type, attrs }]);
  view.dispatch(tr.scrollIntoView());
  return true;
}
