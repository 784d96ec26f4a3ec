import type { TextRange } from '../model/act-document';

export interface LeakedBookmark {
  /** The bookmark's name where one is written, else the whole leaked text. */
  name: string;
  range: TextRange;
}

/** What Word leaves in copied text: `[bookmark: _GoBack]`, bare internal names, and broken references. */
const LEAKED =
  /\[(?:bookmark|marcador):\s*([^\]\s]{1,60})\s*\]|(?<![\p{L}\p{N}])(_GoBack|_(?:Hlk|Toc|Ref)\d{3,})(?![\p{L}\p{N}])|¡?Error!\s*(?:Bookmark not defined|Reference source not found|Marcador no definido|No se encuentra el origen de la referencia)\.?/giu;

export function findLeakedBookmarks(text: string): LeakedBookmark[] {
  return [...text.matchAll(LEAKED)].map((match) => ({
    name: match[1] ?? match[2] ?? match[0],
    range: { from: match.index, to: match.index + match[0].length },
  }));
}
