import {
  sectionsOf,
  type ActDocument,
  type Mark,
  type NumberedPart,
  type Part,
  type PartKind,
} from '@acuerda/document';
import type { PartId } from '@acuerda/workflow/vocabulary';
import { html, type Html } from '../../platform/http/html';
import { anchorOf } from './act-links';

interface Typesetting {
  /** For an act without a heading of its own. */
  title: string;
  /** Of the body: links between its acts are written without it. */
  slug: string;
  /** Whether the page has a title of its own, above this one. */
  below?: boolean;
  /** What stands below a part, beside its words. */
  beside?: (partId: PartId) => Html | null;
}

/** The act as it is typeset, in its own language: sections in their order, numbers as real text, so that they copy. */
export function actWords(document: ActDocument, typesetting: Typesetting): Html {
  const sections = sectionsOf(document);
  const titled = sections.some(({ kind }) => kind === 'heading');
  const { title, below } = typesetting;
  return html`<div lang="es-MX">
    ${!titled && actTitle(html`${title}`, typesetting)}
    ${sections.map(
      (section) =>
        html`${section.title && sectionTitle(section.title, below)}
        ${section.parts.map(
          (part, index) => html`${partBlock(part, index, typesetting)} ${typesetting.beside?.(part.part.attrs.id)}`,
        )}`,
    )}
  </div>`;
}

const sectionTitle = (title: string, below = false): Html =>
  below ? html`<h3 class="act-section">${title}</h3>` : html`<h2 class="act-section">${title}</h2>`;

const actTitle = (words: Html | Html[], { below }: Typesetting, id?: string): Html => {
  const anchor = id && html`id="${id}"`;
  return below
    ? html`<p class="act-title" ${anchor}>${words}</p>`
    : html`<h1 class="act-title" ${anchor}>${words}</h1>`;
};

function partBlock({ part, number }: NumberedPart, index: number, typesetting: Typesetting): Html {
  const { id, kind, level } = part.attrs;
  const words = partWords(part, typesetting.slug);
  if (kind === 'heading') {
    return actTitle(words, { ...typesetting, below: typesetting.below || index > 0 }, anchorOf(id));
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
