import { naturalDaysBetween } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { longDay, monthOf, shortDay } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import type { TermGroup } from '../terms-today';
import { homeTexts } from './public-home.texts';

/** From how many days before the end the ruler turns amber. */
export const HURRY_DAYS = 30;

const MOST_TICKS = 24;
const LABEL_EVERY_TICKS = 3;
const AXIS_MONTHS = { from: 17, to: 80 };
/** Beyond this percentage the word at the needle would leave the ruler. */
const LATE = 92;

/** The línea de vigencia: what has passed, today's needle, what is left. Its sentence says the same. */
export function termRuler(group: TermGroup, today: LocalDate, locale: Locale): Html {
  const say = homeTexts[locale];
  const { startsOn, endsOn, daysLeft } = group;
  const total = Math.max(1, naturalDaysBetween(startsOn, endsOn));
  const at = (date: LocalDate) => ((naturalDaysBetween(startsOn, date) / total) * 100).toFixed(2);
  const sentence = say.ruler(longDay(startsOn, locale), longDay(endsOn, locale), longDay(today, locale), daysLeft);
  const late = Number(at(today)) > LATE;
  return html`<div class="ruler ${daysLeft > HURRY_DAYS && 'ruler--calm'}" role="img" aria-label="${sentence}">
    <div class="ruler-track"></div>
    <div class="ruler-past" style="width:${at(today)}%"></div>
    <div class="ruler-left" style="left:${at(today)}%"></div>
    ${ticksBetween(startsOn, endsOn).map((month, index) => tick(month, at(month), index % LABEL_EVERY_TICKS === 0, locale))}
    <span class="ruler-label ruler-label--start">${shortDay(startsOn, locale)}</span>
    <span class="ruler-label ruler-label--end">${shortDay(endsOn, locale)}</span>
    <div class="ruler-now ${late && 'ruler-now--late'}" style="left:${at(today)}%"><span>${say.today}</span></div>
  </div>`;
}

/** Month names keep away from the two ends, which carry their own dates. */
function tick(month: LocalDate, at: string, named: boolean, locale: Locale): Html {
  const legible = Number(at) > AXIS_MONTHS.from && Number(at) < AXIS_MONTHS.to;
  return html`<span class="ruler-tick ${month.endsWith('-01-01') && 'ruler-tick--year'}" style="left:${at}%"></span> ${
      named &&
      legible &&
      html`<span class="ruler-label ruler-label--month" style="left:${at}%">${monthOf(month, locale, 'short')}</span>`
    }`;
}

/** First days of months inside the term: of all of them, or of every few when the term is long. */
function ticksBetween(startsOn: LocalDate, endsOn: LocalDate): LocalDate[] {
  const monthsOf = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const months = monthsOf(endsOn) - monthsOf(startsOn);
  const step = Math.ceil(months / MOST_TICKS) || 1;
  return Array.from({ length: Math.floor(months / step) }, (_, index) => {
    const month = monthsOf(startsOn) + (index + 1) * step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  }).filter((month) => month < endsOn);
}
