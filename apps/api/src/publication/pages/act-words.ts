import {
  sectionsOf,
  type ActDocument,
  type Mark,
  type NumberedPart,
  type Part,
  type PartKind,
} from '@acuerda/document';
import { html, type Html } from '../../platform/http/html';

/** Where a part stands in the page. */
export const anchorOf = (partId: string): string => `parte-${partId}`;

/** The act as it is typeset, in its own language: sections in their order, numbers as real text, so that they copy. */
export function actWords(document: ActDocument, title: string, slug: string): Html {
  const sections = sectionsOf(document);
  const titled = sections.some(({ kind }) => kind === 'heading');
  return html`<div lang="es-MX">
    ${!titled && html`<h1 class="act-title">${title}</h1>`}
    ${sections.map(
      (section) =>
        html`${section.title && html`<h2 class="act-section">${section.title}</h2>`}
        ${section.parts.map((part, index) => partBlock(part, index, slug))}`,
    )}
  </div>`;
}

function partBlock({ part, number }: NumberedPart, index: number, slug: string): Html {
  const { id, kind, level } = part.attrs;
  const words = partWords(part, slug);
  if (kind === 'heading') {
    return index === 0
      ? html`<h1 class="act-title" id="${anchorOf(id)}">${words}</h1>`
      : html`<p class="act-title" id="${anchorOf(id)}">${words}</p>`;
  }
  if (kind === 'legal_basis') return html`<p id="${anchorOf(id)}">${words}</p>`;
  return html`<p class="${partClass(kind, level)}" id="${anchorOf(id)}">
    <span class="act-number">${number}</span> ${words}
  </p>`;
}

/** Resolutivos and transitorios are named (ÚNICO., PRIMERO.); the others hang their number in the margin. */
function partClass(kind: PartKind, level: number): string {
  const named = kind === 'resolutivo' || kind === 'transitorio';
  return `act-part act-part--${level}${named ? ' act-part--named' : ''}`;
}

const partWords = (part: Part, slug: string): Html[] =>
  (part.content ?? []).map(({ text, marks = [] }) =>
    marks.reduce((words, mark) => dressed(words, mark, slug), html`${text}`),
  );

function dressed(words: Html, mark: Mark, slug: string): Html {
  switch (mark.type) {
    case 'bold':
      return html`<strong>${words}</strong>`;
    case 'italic':
      return html`<em>${words}</em>`;
    case 'act_link':
      return html`<a href="${hrefOf(mark.attrs.href, slug)}">${words}</a>`;
  }
}

/** A link to another act is written within the body (`/actos/2022/001`); an address of the web is left as it is. */
const hrefOf = (href: string, slug: string): string => (href.startsWith('/actos/') ? `/${slug}${href}` : href);
