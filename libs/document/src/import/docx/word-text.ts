import { aRun } from '../../canonical/marks';
import type { Inline, Mark } from '../../model/act-document';
import { isAllowedHref } from '../../model/links';
import type { RawText } from '../raw-paragraph';
import type { UnrecognisedReason } from '../report';
import type { WordDocument, WordElement } from './word-elements';

/** The paragraphs of a Word document with their emphasis and links; tables, images and notes are set aside. */
export function wordText(document: WordDocument): RawText {
  const text: RawText = { paragraphs: [], unrecognised: [], removedLinks: [] };
  const setAside = (reason: UnrecognisedReason, words: string) => text.unrecognised.push({ reason, text: words });

  const inlines = (element: WordElement, marks: Mark[]): Inline[] => {
    switch (element.type) {
      case 'text':
        return [aRun(element.value, marks)];
      case 'tab':
        return [aRun(' ', marks)];
      case 'break':
        return [aRun('\n', marks)];
      case 'run':
        return element.children.flatMap((child) => inlines(child, withEmphasis(marks, element)));
      case 'hyperlink':
        return element.children.flatMap((child) => inlines(child, withLink(marks, element.href)));
      case 'image':
        setAside('IMAGE', element.altText ?? '');
        return [];
      case 'noteReference':
        setAside('NOTE', plain(document.notes.resolve(element)?.body ?? []));
        return [];
      case 'table':
        setAside('TABLE', plain([element]));
        return [];
      case 'paragraph':
      case 'tableRow':
      case 'tableCell':
        return element.children.flatMap((child) => inlines(child, marks));
      case 'bookmarkStart':
      case 'commentReference':
      case 'checkbox':
        return [];
      default:
        return [];
    }
  };

  const withLink = (marks: Mark[], href: string | undefined): Mark[] => {
    if (href === undefined) return marks;
    if (isAllowedHref(href)) return [...marks, { type: 'act_link', attrs: { href } }];
    text.removedLinks.push(href);
    return marks;
  };

  for (const element of document.children) {
    const listLevel = element.type === 'paragraph' && element.numbering ? Number(element.numbering.level) + 1 : null;
    text.paragraphs.push({ runs: inlines(element, []), listLevel });
  }
  return text;
}

function withEmphasis(marks: Mark[], { isBold, isItalic }: { isBold: boolean; isItalic: boolean }): Mark[] {
  return [...marks, ...(isBold ? [{ type: 'bold' as const }] : []), ...(isItalic ? [{ type: 'italic' as const }] : [])];
}

function plain(elements: readonly WordElement[]): string {
  return elements
    .map((element) => {
      if (element.type === 'text') return element.value;
      return 'children' in element ? `${plain(element.children)}${element.type === 'run' ? '' : ' '}` : ' ';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
