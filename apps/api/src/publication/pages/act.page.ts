import { longDay } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import { pathIn, publicLayout, type Page } from '../../platform/http/layout';
import type { ActFamily } from '../act-family';
import { correctionsOf } from '../corrections';
import type { ActToday } from '../public-acts';
import type { PublicationRecord } from '../publication-record';
import { actPath } from '../publications';
import { actAside, type KeptRecord } from './act-aside';
import { actDecisions } from './act-decisions';
import { actFacts, signatories } from './act-facts';
import { actFamilyNote } from './act-family-note';
import { kindOf } from './act-links';
import { actObjections } from './act-objections';
import { actQuestions } from './act-questions';
import { actTodayNote } from './act-today';
import { actWords } from './act-words';
import { actTexts } from './act.texts';
import { correctedText } from './corrected-text';
import { errataList } from './errata-list';
import { familyTexts } from './family.texts';
import { partCorrection } from './part-correction';
import { publicNav } from './public-home.page';

/** A published act: what was published, for ever, and above it what is true of it today. */
export function actPage(page: Page, kept: KeptRecord, today: ActToday): Html {
  const { record } = kept;
  const { body, folio } = record;
  const home = `/${body.slug}`;
  return publicLayout(
    {
      ...page,
      title: titleOf(page, record),
      description: descriptionOf(page, record),
      body: { name: body.name, path: home },
      nav: publicNav(home, page.locale, 'acts'),
      head: html`<link rel="alternate" type="application/json" href="${actPath(body.slug, folio)}.json" />`,
    },
    html`${crumbs(page, record)} ${jumps(page, record)}
      <div class="act-notes">
        ${actFamilyNote(page, record, today.family)} ${actQuestions(today.questioned, body.timeZone, page.locale)}
        ${actTodayNote(page, today, body.slug)}
      </div>
      ${publishedAct(page, kept, today.family)}`,
  );
}

/**
 * What was published, from its record alone: the same words whatever happens later. What errata have corrected since
 * stands beside them.
 */
export function publishedAct(page: Page, kept: KeptRecord, family: ActFamily): Html {
  const { record } = kept;
  const isErratum = record.kind === 'erratum';
  return html`<div class="act-columns">
    <div>
      <article class="paper paper--act">
        <div class="act">
          ${actFacts(page, record)} ${isErratum ? errataList(page, record) : correctedWords(page, record, family)}
          ${signatories(record, page.locale)}
        </div>
      </article>
      ${actDecisions(record, page.locale)} ${actObjections(record, page.locale)}
      ${isErratum && correctedText(record, page.locale)}
    </div>
    ${actAside(kept, actPath(record.body.slug, record.folio), page.locale)}
  </div>`;
}

function correctedWords(page: Page, record: PublicationRecord, { errata }: ActFamily): Html {
  const { revision, title, body } = record;
  const corrections = correctionsOf(record, errata);
  return actWords(revision.document, {
    title,
    slug: body.slug,
    beside: (partId) => {
      const correction = corrections.get(partId);
      return correction ? partCorrection(page, correction, body.slug) : null;
    },
  });
}

function titleOf({ locale }: Page, record: PublicationRecord): string {
  const { folio, title } = record;
  const kind = kindOf(record, locale);
  return record.kind === 'erratum' && kind ? `${folio} · ${kind.name} ${kind.original}` : `${folio} · ${title}`;
}

function descriptionOf({ locale }: Page, { kind, original, folio, body, date }: PublicationRecord): string {
  const day = longDay(date, locale);
  return kind === 'erratum' && original
    ? familyTexts[locale].erratumDescription(folio, original.folio, body.name, day)
    : actTexts[locale].description(body.name, folio, day);
}

function crumbs(page: Page, { body, folio, date }: PublicationRecord): Html {
  const say = actTexts[page.locale];
  const year = date.slice(0, 4);
  return html`<nav class="crumbs" aria-label="${say.path}">
    <ol>
      <li><a href="${pathIn(page, `/${body.slug}#acuerdos`)}">${say.acts}</a></li>
      <li><a href="${pathIn(page, `/${body.slug}?year=${year}#acuerdos`)}">${year}</a></li>
      <li aria-current="page">${folio}</li>
    </ol>
  </nav>`;
}

/** On a small screen the page is long, and what stands beside the act lies far below it. */
function jumps({ locale }: Page, { kind }: PublicationRecord): Html {
  const say = actTexts[locale];
  return html`<nav class="act-jumps" aria-label="${say.onThisPage}">
    <a href="#decided">${say.decided}</a> <a href="#objections">${say.objections(2)}</a>
    ${kind === 'erratum' && html`<a href="#corrected-text">${familyTexts[locale].correctedText}</a>`}
    <a href="#effects">${say.effects}</a> <a href="#downloads">${say.downloads}</a>
  </nav>`;
}
