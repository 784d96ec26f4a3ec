import { html, type Html } from '../../platform/http/html';
import type { Page } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { ActFamily } from '../act-family';
import type { PartName, PublicationRecord } from '../publication-record';
import { anchorOf, linkWithDay, nameOfPart } from './act-links';
import { familyTexts } from './family.texts';

/** Which acts have corrected or changed this one since. Null where none has. */
export function actFamilyNote(page: Page, record: PublicationRecord, family: ActFamily): Html | null {
  const lines = record.kind === 'erratum' ? besideErratum(page, record, family) : aboutAct(page, family);
  if (lines.length === 0) return null;
  return html`<div class="note note--blue">
    ${icons.alert}
    <div>${lines}</div>
  </div>`;
}

function aboutAct(page: Page, { errata, amendments }: ActFamily): Html[] {
  const say = familyTexts[page.locale];
  return [
    ...errata.map((erratum) => line(page, say.corrected, erratum)),
    ...(errata.length > 0 ? [html`<p>${say.correctedParts} ${partLinks(errata, page)}. ${say.besideEach}</p>`] : []),
    ...amendments.map((amendment) => line(page, say.changed, amendment)),
    ...(amendments.length > 0 ? [html`<p>${say.changedMeans}</p>`] : []),
    ...(errata.length + amendments.length > 0 ? [html`<p>${say.originalStays}</p>`] : []),
  ];
}

/** Whoever reads an erratum has to know of those before and after it: the last one has the standing text. */
function besideErratum(page: Page, record: PublicationRecord, { errata, amendments }: ActFamily): Html[] {
  const say = familyTexts[page.locale];
  const here = errata.findIndex(({ acuerdoId }) => acuerdoId === record.acuerdoId);
  const [before, after] = [errata.slice(0, here), errata.slice(here + 1)];
  return [
    ...before.map((erratum) => line(page, say.siblingBefore, erratum)),
    ...after.map((erratum) => line(page, say.siblingAfter, erratum)),
    ...(after.length > 0 ? [html`<p>${say.standingIn}</p>`] : []),
    ...amendments.map((amendment) => line(page, say.alsoChanged, amendment)),
  ];
}

const line = (page: Page, sentence: string, act: PublicationRecord): Html =>
  html`<p><b>${sentence}</b> ${linkWithDay(page, act)}.</p>`;

/** The parts that errata corrected, each once, in the order of the text; each leads to its words in this page. */
function partLinks(errata: readonly PublicationRecord[], { locale }: Page): Html[] {
  return correctedParts(errata).map(
    (part, index) => html`${index > 0 && ', '}<a href="#${anchorOf(part.id)}">${nameOfPart(part, locale)}</a>`,
  );
}

function correctedParts(errata: readonly PublicationRecord[]): PartName[] {
  const parts = new Map(errata.flatMap(({ replacements }) => replacements.map(({ part }) => [part.id, part])));
  const order = errata.at(-1)?.revision.document.content.map(({ attrs }) => attrs.id) ?? [];
  return order.flatMap((id) => parts.get(id) ?? []);
}
