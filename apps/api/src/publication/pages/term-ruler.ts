import { naturalDaysBetween } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { longDay, monthOf, shortDay } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import type { TermGroup } from '../terms-today';
import { homeTexts } from './public-home.texts';

/** From how many days before the end the ruler turns amber. */
export const HURRY_DAYS = 30;

const MOST_MONTHS = 24;
const MONTHS_PER_NAME = 3;
/** Percentages between which a name does not touch the dates of the two ends. */
const LEGIBLE = { from: 17, to: 80 };
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
    ${ticksOf(startsOn, endsOn, locale).map((tick) => tickMark(tick, at(tick.date)))}
    <span class="ruler-label ruler-label--start">${shortDay(startsOn, locale)}</span>
    <span class="ruler-label ruler-label--end">${shortDay(endsOn, locale)}</span>
    <div class="ruler-now ${late && 'ruler-now--late'}" style="left:${at(today)}%"><span>${say.today}</span></div>
  </div>`;
}

interface Tick {
  date: LocalDate;
  /** What stands below it. */
  name: string | null;
}

/** Names keep away from the two ends, which carry their own dates. */
function tickMark({ date, name }: Tick, at: string): Html {
  const legible = Number(at) > LEGIBLE.from && Number(at) < LEGIBLE.to;
  return html`<span class="ruler-tick ${date.endsWith('-01-01') && 'ruler-tick--year'}" style="left:${at}%"></span>
    ${name && legible && html`<span class="ruler-label ruler-label--month" style="left:${at}%">${name}</span>`}`;
}

/** The months that begin inside the term, every third one named; of a long term, the years. */
function ticksOf(startsOn: LocalDate, endsOn: LocalDate, locale: Locale): Tick[] {
  const months = monthsBetween(startsOn, endsOn);
  if (months.length > MOST_MONTHS) {
    return months.filter((date) => date.endsWith('-01-01')).map((date) => ({ date, name: date.slice(0, 4) }));
  }
  return months.map((date, index) => ({
    date,
    name: index % MONTHS_PER_NAME === 0 ? monthOf(date, locale, 'short') : null,
  }));
}

function monthsBetween(startsOn: LocalDate, endsOn: LocalDate): LocalDate[] {
  const ordinal = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const first = ordinal(startsOn) + 1;
  return Array.from({ length: Math.max(0, ordinal(endsOn) - first + 1) }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}
