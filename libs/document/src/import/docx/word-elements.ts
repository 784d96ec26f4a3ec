/** The elements of mammoth's document model that carry an act's text. */
export type WordElement =
  | { type: 'paragraph'; children: WordElement[]; numbering: { isOrdered: boolean; level: string | number } | null }
  | { type: 'run'; children: WordElement[]; isBold: boolean; isItalic: boolean }
  | { type: 'hyperlink'; children: WordElement[]; href?: string }
  | { type: 'table' | 'tableRow' | 'tableCell'; children: WordElement[] }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break' }
  | { type: 'image'; altText?: string }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'bookmarkStart' | 'commentReference' | 'checkbox' };

export interface WordDocument {
  children: WordElement[];
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: WordElement[] } | null };
}
