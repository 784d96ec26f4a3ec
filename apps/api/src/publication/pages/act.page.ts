import { longDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import { pathIn, publicLayout, type Locale, type Page } from '../../platform/http/layout';
import type { ActToday } from '../effects-today';
import type { PublicationRecord } from '../publication-record';
import { actPath } from '../publications';
import { actAside, type KeptRecord } from './act-aside';
import { actDecisions } from './act-decisions';
import { actObjections } from './act-objections';
import { actTodayNote } from './act-today';
import { actWords } from './act-words';
import { actTexts } from './act.texts';
import { publicNav } from './public-home.page';

/** A published act: what was published, for ever, and above it what is true of it today. */
export function actPage(page: Page, kept: KeptRecord, today: ActToday): Html {
  const { record } = kept;
  const { body, folio } = record;
  const say = actTexts[page.locale];
  const home = `/${body.slug}`;
  return publicLayout(
    {
      ...page,
      title: `${folio} · ${record.title}`,
      description: say.description(body.name, folio, longDay(record.date, page.locale)),
      body: { name: body.name, path: home },
      nav: publicNav(home, page.locale, 'acts'),
      head: html`<link rel="alternate" type="application/json" href="${actPath(body.slug, folio)}.json" />`,
    },
    html`${crumbs(page, record)} ${jumps(page)} ${actTodayNote(page, today, body.slug)} ${publishedAct(kept, page.locale)}`,
  );
}

/** What was published, from its record alone: the same bytes in a language, whatever happens later. */
export function publishedAct(kept: KeptRecord, locale: Locale): Html {
  const { record } = kept;
  return html`<div class="act-columns">
    <div>
      <article class="paper paper--act">
        <div class="act">
          ${facts(record, locale)} ${actWords(record.revision.document, record.title, record.body.slug)}
          ${signatories(record, locale)}
        </div>
      </article>
      ${actDecisions(record, locale)} ${actObjections(record, locale)}
    </div>
    ${actAside(kept, actPath(record.body.slug, record.folio), locale)}
  </div>`;
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
function jumps({ locale }: Page): Html {
  const say = actTexts[locale];
  return html`<nav class="act-jumps" aria-label="${say.onThisPage}">
    <a href="#decided">${say.decided}</a> <a href="#objections">${say.objections(2)}</a>
    <a href="#effects">${say.effects}</a> <a href="#downloads">${say.downloads}</a>
  </nav>`;
}

function facts({ folio, date, session, place }: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  return html`<p class="act-folio">
    <span>${say.folio} <b>${folio}</b></span>
    <span>${say.published} <b>${time(date, longDay(date, locale))}</b></span>
    <span
      >${say.session}: <b lang="es-MX">${session.name}</b>, ${time(session.date, longDay(session.date, locale))}</span
    >
    <span>${say.place}: <b lang="es-MX">${place}</b></span>
  </p>`;
}

function signatories(record: PublicationRecord, locale: Locale): Html {
  const inOrder = record.signatories.toSorted((a, b) => a.order - b.order);
  return html`<h2 class="act-section">${actTexts[locale].signatories}</h2>
    ${inOrder.map(
      ({ office }, index) =>
        html`<p class="act-part"><span class="act-number">${index + 1}.</span> <span lang="es-MX">${office}</span></p>`,
    )}`;
}
