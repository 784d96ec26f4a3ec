import { longDay, shortDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import { pathIn, type Locale, type Page } from '../../platform/http/layout';
import type { ListedAct } from '../listed-act';
import { MOST_LISTED } from '../publications';
import { kindOf, nameOfPart } from './act-links';
import { familyTexts } from './family.texts';
import { homeTexts, type Asked } from './public-home.texts';

export interface ActList {
  /** Path of the body's home. */
  home: string;
  asked: Asked;
  /** Years in which something was published. */
  years: readonly number[];
  /** Newest first. */
  acts: readonly ListedAct[];
}

/** The published acts with their search; what it answers is counted, and said when it is nothing. */
export function actList(page: Page, list: ActList): Html {
  const say = homeTexts[page.locale];
  return html`<section id="acuerdos" aria-labelledby="acts">
    <h2 class="h2" id="acts">${say.acts}</h2>
    ${
      list.years.length === 0
        ? html`<p class="term-card-ends">${say.none}</p>
            <p class="quiet">${say.noneMeans}</p>`
        : html`${filters(page, list)} ${found(page, list)}`
    }
  </section>`;
}

function filters(page: Page, { home, asked, years }: ActList): Html {
  const say = homeTexts[page.locale];
  return html`<form class="act-filters" method="get" action="${home}#acuerdos" role="search">
    ${page.asked && html`<input type="hidden" name="lang" value="${page.locale}" />`}
    <div class="field">
      <label for="q">${say.search}</label>
      <input
        class="input"
        id="q"
        name="q"
        type="search"
        maxlength="200"
        value="${asked.words}"
        placeholder="${say.searchHint}"
      />
    </div>
    <div class="field">
      <label for="year">${say.year}</label>
      <select class="input" id="year" name="year">
        <option value="">${say.anyYear}</option>
        ${years.map((year) => html`<option value="${year}" ${year === asked.year && html`selected`}>${year}</option>`)}
      </select>
    </div>
    <button class="button" type="submit">${say.find}</button>
  </form>`;
}

function found(page: Page, { home, asked, acts }: ActList): Html {
  const say = homeTexts[page.locale];
  const filtered = asked.words !== null || asked.year !== null;
  const all = html`<a href="${pathIn(page, `${home}#acuerdos`)}">${say.all}</a>`;
  if (acts.length === 0) {
    return html`<div class="note note--blue">
      <div>
        <p><b>${say.notFound(asked)}</b></p>
        <p>${say.notFoundMeans} ${all}</p>
      </div>
    </div>`;
  }
  return html`<p class="small quiet">${say.count(acts.length, MOST_LISTED, asked)}${filtered && html` · ${all}`}</p>
    <ul>
      ${acts.map((act) => row(page, act))}
    </ul>`;
}

function row(page: Page, act: ListedAct): Html {
  const say = homeTexts[page.locale];
  const [weekday] = longDay(act.date, page.locale).split(' ');
  const [, ...day] = shortDay(act.date, page.locale).split(' ');
  return html`<li class="act-row">
    <p class="act-row-date">${time(act.date, html`<b>${day.join(' ')}</b> ${weekday}`)}</p>
    <div>
      ${title(page, act)}
      <p class="act-row-facts">
        <span>${act.folio}</span>
        ${kindFacts(page, act)} ${act.extends > 0 && html`<span>${say.extends(act.extends)}</span>`}
        ${act.renews > 0 && html`<span>${say.renews(act.renews)}</span>`}
        ${act.objections > 0 && html`<span>${say.objections(act.objections)}</span>`}
 ${laterFacts(act, page.locale)}
        <a href="${act.path}.json" aria-label="${say.jsonOf(act.folio)}">${say.json}</a>
      </p>
    </div>
  </li>`;
}

/** An erratum repeats the title of its act: its own name is what tells them apart. */
function title(page: Page, act: ListedAct): Html {
  const kind = act.kind === 'erratum' ? kindOf(act, page.locale) : null;
  const href = pathIn(page, act.path);
  return kind
    ? html`<a class="act-row-title" href="${href}">${kind.name} ${kind.original}</a>`
    : html`<a class="act-row-title" lang="es-MX" href="${href}">${act.title}</a>`;
}

function kindFacts(page: Page, { kind, original, corrects }: ListedAct): Html | null {
  const say = familyTexts[page.locale];
  if (!original) return null;
  if (kind === 'amendment') {
    return html`<span>${say.changes} <a href="${pathIn(page, original.path)}">${original.folio}</a></span>`;
  }
  return html`<span>${say.corrects}: ${corrects.map((part) => nameOfPart(part, page.locale)).join(', ')}</span>`;
}

/** What has happened to the act since. */
function laterFacts({ errata, amended }: ListedAct, locale: Locale): Html {
  const say = familyTexts[locale];
  return html`${errata > 0 && html`<span class="badge badge--blue">${say.errataCount(errata)}</span>`}
  ${amended && html`<span class="badge badge--blue">${say.amended}</span>`}`;
}
