import { longDay, shortDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import { pathIn, type Page } from '../../platform/http/layout';
import type { ListedAct } from '../listed-act';
import { MOST_LISTED } from '../publications';
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
      <a class="act-row-title" lang="es-MX" href="${pathIn(page, act.path)}">${act.title}</a>
      <p class="act-row-facts">
        <span>${act.folio}</span>
        ${act.effects > 0 && html`<span>${say.effects(act.effects)}</span>`}
        ${act.objections > 0 && html`<span>${say.objections(act.objections)}</span>`}
        <a href="${act.path}.json" aria-label="${say.jsonOf(act.folio)}">${say.json}</a>
      </p>
    </div>
  </li>`;
}
