import { bareNumber } from '@acuerda/document';
import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import { longDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import { pathIn, type Locale, type Page } from '../../platform/http/layout';
import type { PartName, PublicationRecord } from '../publication-record';
import { actPath } from '../publications';
import { actTexts } from './act.texts';
import { familyTexts } from './family.texts';

/** Where a part stands in the page of its act. */
export const anchorOf = (partId: string): string => `parte-${partId}`;

/** How people call a part: «Considerando 1.3», «Resolutivo ÚNICO». */
export const nameOfPart = ({ kind, number }: Omit<PartName, 'id'>, locale: Locale): string =>
  `${actTexts[locale].part[kind]} ${bareNumber(number)}`.trim();

/** The folio of an act of the same body, which leads to it. */
export const linkToAct = (page: Page, slug: string, folio: string): Html =>
  html`<a class="nowrap" href="${pathIn(page, actPath(slug, folio))}">${folio}</a>`;

/** The same with the day of its publication. */
export const linkWithDay = (page: Page, { body, folio, date }: PublicationRecord): Html =>
  html`${linkToAct(page, body.slug, folio)} (${time(date, longDay(date, page.locale))})`;

/** The words of a part, in the page of their act. */
export const pathOfPart = (page: Page, slug: string, folio: string, partId: string): string =>
  pathIn(page, `${actPath(slug, folio)}#${anchorOf(partId)}`);

interface Related {
  kind: AcuerdoKind;
  original: { folio: string } | null;
}

/** What an erratum or an amending act is called, and of which act it is; null for an act that is about no other. */
export function kindOf({ kind, original }: Related, locale: Locale): { name: string; original: string } | null {
  if (kind === 'acuerdo' || !original) return null;
  const say = familyTexts[locale];
  return { name: kind === 'erratum' ? say.erratumOf : say.amendmentOf, original: original.folio };
}
