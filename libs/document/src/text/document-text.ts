import type { ActDocument } from '../model/act-document';
import { type NumberedPart, sectionsOf } from '../numbering/sections';
import { partText } from './plain-text';

/** The whole act as plain text: section titles, numbers and words, one paragraph a line, an empty line between sections. */
export function documentText(document: ActDocument): string {
  return sectionsOf(document)
    .map(({ title, parts }) => [...(title ? [title] : []), ...parts.map(line)].join('\n'))
    .join('\n\n');
}

function line({ part, number }: NumberedPart): string {
  return number ? `${number} ${partText(part)}` : partText(part);
}
