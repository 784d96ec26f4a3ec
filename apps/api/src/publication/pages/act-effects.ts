import { addDays, naturalDaysBetween } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { longDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import type { PublicationRecord } from '../publication-record';
import { actTexts } from './act.texts';
import { familyTexts } from './family.texts';

type Effect = PublicationRecord['effects'][number];

/** What an act does to terms, term by term, as it did when it was published. */
export function actEffects(record: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  const { kind, effects, inForceFrom } = record;
  if (kind === 'erratum') return html`<p class="small quiet">${familyTexts[locale].noEffects}</p>`;
  if (effects.length === 0) return html`<p class="small quiet">${say.noEffects}</p>`;
  return html`<ul class="effect-list">
      ${effects.map(
        (effect) =>
          html`<li>
            <b lang="es-MX">${effect.termName}</b><br />
            ${effect.kind === 'renew_term' ? renewal(effect, inForceFrom, locale) : extension(effect, locale)}
          </li>`,
      )}
    </ul>
    <p class="tiny quiet">${say.appliedOn}</p>`;
}

function extension({ from, to }: Effect, locale: Locale): Html {
  const say = actTexts[locale];
  return html`${say.endedOn} <s>${day(from, locale)}</s><br />
    ${say.endsOn} ${day(to, locale)}: ${say.gained(naturalDaysBetween(from, to))}`;
}

/** A term that had ended begins anew with the act; what lies between is never hidden. */
function renewal({ from, to }: Effect, inForceFrom: LocalDate, locale: Locale): Html {
  const say = actTexts[locale];
  const without = naturalDaysBetween(from, inForceFrom) - 1;
  return html`${say.hadEnded} ${day(from, locale)}<br />
    ${say.renewed} ${day(inForceFrom, locale)} ${say.upTo} ${day(to, locale)}<br />
    ${
      without > 0
        ? html`<b>${say.without}</b> ${day(addDays(from, 1), locale)} ${say.upTo} ${day(addDays(inForceFrom, -1), locale)}:
            ${say.daysWithout(without)}`
        : say.withoutGap
    }`;
}

const day = (date: LocalDate, locale: Locale): Html => time(date, longDay(date, locale));
