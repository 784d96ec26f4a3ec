import { isAllowedHref, PART_KINDS, proseMirrorSpec, type PartKind } from '@acuerda/document';
import { Mark, mergeAttributes, Node, ReactNodeViewRenderer } from '@tiptap/react';
import { PartView } from './part-view';
import { splitPart } from './part-commands';

const { doc, part } = proseMirrorSpec.nodes;

/** The document: a flat list of parts, as libs/document has it. */
export const ActDoc = Node.create({ name: 'doc', topNode: true, content: doc.content });

const kindOf = (value: string | null): PartKind =>
  PART_KINDS.find((kind) => kind === value) ?? (part.attrs.kind.default as PartKind);

/** A typed part with its automatic number. Pasted paragraphs become parts. */
export const PartNode = Node.create({
  name: 'part',
  content: part.content,
  marks: part.marks,
  defining: part.defining,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    kind: {
      default: part.attrs.kind.default,
      parseHTML: (element) => kindOf(element.getAttribute('data-kind')),
      renderHTML: ({ kind }: { kind?: PartKind }) => ({ 'data-kind': kind }),
    },
    level: { default: part.attrs.level.default, rendered: false },
    effects: { default: [], rendered: false },
  }),
  parseHTML: () => [
    { tag: 'p' },
    { tag: 'li' },
    { tag: 'h1' },
    { tag: 'h2' },
    { tag: 'h3' },
    { tag: 'div[data-kind]' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts: () => ({ Enter: ({ editor }) => splitPart(editor), 'Shift-Enter': () => true }),
  addNodeView: () => ReactNodeViewRenderer(PartView, { contentDOMElementTag: 'span' }),
});

/** A link to a published act or to an https address; anything else is not a link. */
export const ActLink = Mark.create({
  name: 'act_link',
  inclusive: proseMirrorSpec.marks.act_link.inclusive,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => (isAllowedHref(element.getAttribute('href')) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes), 0],
});
