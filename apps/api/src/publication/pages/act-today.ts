import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { longDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Page } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { EffectsToday, EffectToday } from '../effects-today';
import { linkToAct } from './act-links';
import { actTexts } from './act.texts';
import { HURRY_DAYS } from './term-ruler';

/** What is true of the act today: the one block of its page that changes. Null where the act moves no term. */
export function actTodayNote(page: Page, { today, effects }: EffectsToday, slug: string): Html | null {
  if (effects.length === 0) return null;
  const say = actTexts[page.locale];
  const tone = toneOf(effects);
  return html`<div class="note note--today note--${tone}">
    ${tone === 'jade' ? icons.check : icons.alert}
    <div>
      <p>${say.today}, ${time(today, longDay(today, page.locale))}:</p>
      ${effects.map((effect) => line(page, effect, { slug, today }))}
    </div>
  </div>`;
}

function toneOf(effects: readonly EffectToday[]): 'jade' | 'amber' | 'vermilion' {
  const soonest = Math.min(...effects.map(({ daysLeft }) => daysLeft));
  if (soonest < 0) return 'vermilion';
  return soonest > HURRY_DAYS ? 'jade' : 'amber';
}

function line(page: Page, effect: EffectToday, { slug, today }: { slug: string; today: LocalDate }): Html {
  const { term, startsOn, endsOn, daysLeft, movedBy } = effect;
  const say = actTexts[page.locale];
  const end = time(endsOn, longDay(endsOn, page.locale));
  const over = daysLeft < 0;
  const name = html`<b lang="es-MX">${term}</b>`;
  if (startsOn > today) {
    return html`<p>${name}: ${say.startsOn} ${time(startsOn, longDay(startsOn, page.locale))} ${say.andEnds} ${end}.</p>`;
  }
  if (!movedBy)
    return html`<p>${name}: ${over ? say.over : say.running} ${end}${over ? '.' : html`; ${say.left(daysLeft)}`}</p>`;
  return html`<p>
    ${name}: ${say.movedBy} ${over ? say.nowEnded : say.now} ${end} (${say.sees}
    ${linkToAct(page, slug, movedBy.folio)}).
  </p>`;
}
