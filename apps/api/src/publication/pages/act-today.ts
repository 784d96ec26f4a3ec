import { longDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import { pathIn, type Page } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { ActToday, EffectToday } from '../effects-today';
import { actPath } from '../publications';
import { actTexts } from './act.texts';
import { HURRY_DAYS } from './term-ruler';

/** What is true of the act today: the one block of its page that changes. Null where the act moves no term. */
export function actTodayNote(page: Page, { today, effects }: ActToday, slug: string): Html | null {
  if (effects.length === 0) return null;
  const say = actTexts[page.locale];
  const tone = toneOf(effects);
  return html`<div class="note note--${tone}">
    ${tone === 'jade' ? icons.check : icons.alert}
    <div>
      <p>${say.today}, ${time(today, longDay(today, page.locale))}:</p>
      ${effects.map((effect) => line(page, effect, slug))}
    </div>
  </div>`;
}

function toneOf(effects: readonly EffectToday[]): 'jade' | 'amber' | 'vermilion' {
  const soonest = Math.min(...effects.map(({ daysLeft }) => daysLeft));
  if (soonest < 0) return 'vermilion';
  return soonest > HURRY_DAYS ? 'jade' : 'amber';
}

function line(page: Page, { term, endsOn, daysLeft, movedBy }: EffectToday, slug: string): Html {
  const say = actTexts[page.locale];
  const end = time(endsOn, longDay(endsOn, page.locale));
  const over = daysLeft < 0;
  const name = html`<b lang="es-MX">${term}</b>`;
  if (!movedBy)
    return html`<p>${name}: ${over ? say.over : say.running} ${end}${over ? '.' : html`; ${say.left(daysLeft)}`}</p>`;
  const act = html`<a href="${pathIn(page, actPath(slug, movedBy.folio))}">${movedBy.folio}</a>`;
  return html`<p>${name}: ${say.movedBy} ${over ? say.nowEnded : say.now} ${end} (${say.sees} ${act}).</p>`;
}
