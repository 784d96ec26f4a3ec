import type { Gap } from '@acuerda/workflow';
import { longDay, lastMinute, monthOf, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { TermGroup, TermsToday } from '../terms-today';
import { homeTexts } from './public-home.texts';
import { HURRY_DAYS, termRuler } from './term-ruler';

/** The terms of a body: what is running and for how long, what has ended, what is coming. */
export function termsSection(terms: TermsToday, locale: Locale): Html {
  const say = homeTexts[locale];
  const { running, ended, coming } = terms;
  const nothing = running.length + ended.length + coming.length === 0;
  return html`<section class="terms" id="vigencias" aria-labelledby="terms">
    <div class="section-head">
      <h2 class="h2" id="terms">${say.terms}</h2>
      ${running[0] && endingSoon(running[0], locale)}
    </div>
    ${ended.map((group) => endedNote(group, terms, locale))} ${running.map((group) => termCard(group, terms, locale))}
    ${coming.map((group) => comingNote(group, locale))}
    ${nothing ? html`<p class="quiet">${say.noTerms}</p>` : withoutBodyTerm(terms, locale)}
  </section>`;
}

function endingSoon({ daysLeft, endsOn, terms }: TermGroup, locale: Locale): Html | null {
  if (daysLeft > HURRY_DAYS) return null;
  const sentence = homeTexts[locale].endingIn(terms.length, monthOf(endsOn, locale, 'long'));
  return html`<span class="badge badge--amber">${icons.clock}${sentence}</span>`;
}

function termCard(group: TermGroup, { today, timeZone, gaps }: TermsToday, locale: Locale): Html {
  const say = homeTexts[locale];
  const { endsOn, daysLeft, terms } = group;
  return html`<div class="card card--raised term-card">
    <p class="term-card-count">
      <span class="day-count ${daysLeft > HURRY_DAYS && 'day-count--calm'}">${daysLeft}</span>
      <span class="day-count-unit">${say.days(daysLeft)}</span>
    </p>
    <div>
      <p class="term-card-ends">
        ${say.ends(terms.length)} <b>${time(endsOn, lastMinute(endsOn, timeZone, locale))}</b>
      </p>
      ${termRuler(group, today, locale)}
      <ul class="term-card-names">
        ${terms.map(
          ({ id, name, kind }) =>
            html`<li>
              <h3 class="h3" lang="es-MX">${name}</h3>
              <p class="small quiet">${say.meaning[kind]}</p>
              ${gapLine(gaps.get(id), locale)}
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** What lies between two validities is never hidden. */
function gapLine(gap: Gap | undefined, locale: Locale): Html | null {
  if (!gap) return null;
  const say = homeTexts[locale];
  const { from, to } = gap;
  return html`<p class="small">
    <b>${say.without}</b> ${time(from, longDay(from, locale))} ${say.upTo} ${time(to, longDay(to, locale))}.
  </p>`;
}

function endedNote({ endsOn, terms }: TermGroup, { timeZone, bodyDecides }: TermsToday, locale: Locale): Html {
  const say = homeTexts[locale];
  const end = lastMinute(endsOn, timeZone, locale);
  const stopsTheBody = !bodyDecides && terms.some(({ kind }) => kind === 'body');
  return html`<div class="note note--vermilion">
    ${icons.alert}
    <div>
      <p><b>${stopsTheBody ? say.bodyEnded(end) : say.ended(end)}</b></p>
      <p lang="es-MX">${terms.map(({ name }) => name).join(' · ')}</p>
      ${stopsTheBody && html`<p>${say.bodyEndedMeans}</p>`}
    </div>
  </div>`;
}

function comingNote({ startsOn, endsOn, terms }: TermGroup, locale: Locale): Html {
  const say = homeTexts[locale];
  return html`<div class="note note--blue">
    ${icons.clock}
    <div>
      <p>
        <b lang="es-MX">${terms.map(({ name }) => name).join(' · ')}</b>
      </p>
      <p>${say.starts(longDay(startsOn, locale), longDay(endsOn, locale))}</p>
    </div>
  </div>`;
}

/** Where the body has never had a term of its own in force, nothing above says that it cannot decide. */
function withoutBodyTerm({ bodyDecides, ended }: TermsToday, locale: Locale): Html | null {
  const said = ended.some(({ terms }) => terms.some(({ kind }) => kind === 'body'));
  return bodyDecides || said ? null : html`<p class="quiet">${homeTexts[locale].noBodyTerm}</p>`;
}
