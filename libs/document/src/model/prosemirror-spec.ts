import { PART_KINDS } from './act-document';
import { isAllowedHref } from './links';

/**
 * The schema of `ActDocument` for ProseMirror and TipTap, as plain data: `new Schema(proseMirrorSpec)`, or its content
 * expressions in TipTap nodes. `part*` and `text*` are lenient on purpose; `parseActDocument` is the strict gate.
 * Rendering belongs to the editor, so there is no toDOM or parseDOM here.
 */
export const proseMirrorSpec = {
  topNode: 'doc',
  nodes: {
    doc: { content: 'part*' },
    part: {
      content: 'text*',
      marks: '_',
      defining: true,
      attrs: {
        id: { default: null },
        kind: { default: 'considerando', validate: isKind },
        level: { default: 1, validate: isLevel },
        effects: { default: [], validate: isList },
      },
    },
    text: {},
  },
  marks: {
    bold: {},
    italic: {},
    act_link: { inclusive: false, attrs: { href: { validate: isHref } } },
  },
};

function isKind(value: unknown): void {
  if (!PART_KINDS.some((kind) => kind === value)) throw new RangeError('KIND_UNKNOWN');
}

function isLevel(value: unknown): void {
  if (value !== 1 && value !== 2 && value !== 3) throw new RangeError('LEVEL_NOT_ALLOWED');
}

function isList(value: unknown): void {
  if (!Array.isArray(value)) throw new RangeError('NOT_A_LIST');
}

function isHref(value: unknown): void {
  if (!isAllowedHref(value)) throw new RangeError('LINK_NOT_ALLOWED');
}
