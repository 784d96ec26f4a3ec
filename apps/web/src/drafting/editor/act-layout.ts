import { sectionsOf, type ActDocument } from '@acuerda/document';
import type { Node } from '@tiptap/pm/model';

/** How a part is presented: its number, and the title of the section that it opens. */
export interface PartLayout {
  number: string;
  sectionTitle: string | null;
}

/** The document as libs/document has it; ProseMirror leaves `content` out of an empty one. */
export const documentOf = (doc: Node): ActDocument => ({
  content: [],
  ...(doc.toJSON() as Partial<ActDocument>),
  type: 'doc',
});

const layouts = new WeakMap<Node, Map<string, PartLayout>>();

/** Numbers and section titles of a whole document, worked out once for each version of it. */
export function layoutOf(doc: Node): Map<string, PartLayout> {
  const known = layouts.get(doc);
  if (known) return known;
  const layout = new Map(
    sectionsOf(documentOf(doc)).flatMap(({ title, parts }) =>
      parts.map(({ part, number }, index): [string, PartLayout] => [
        part.attrs.id,
        { number, sectionTitle: index === 0 ? title : null },
      ]),
    ),
  );
  layouts.set(doc, layout);
  return layout;
}
