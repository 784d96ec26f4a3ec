import { longDay, longInstant, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { QuestionedDeed } from '../../acuerdos/questioned-deeds';
import { familyTexts } from './family.texts';

/** Which votes and sign-offs a later record questions: the act stands, and its page says so. */
export function actQuestions(questioned: readonly QuestionedDeed[], zone: string, locale: Locale): Html | null {
  if (questioned.length === 0) return null;
  const say = familyTexts[locale];
  return html`<div class="note note--amber">
    ${icons.alert}
    <div>
      <p><b>${say.questioned}</b></p>
      ${questioned.map((one) => line(one, zone, locale))}
      <p>${say.questionedMeans}</p>
    </div>
  </div>`;
}

/** Of the act, its date and reference alone: its title may name people. */
function line({ deed, seat, question }: QuestionedDeed, zone: string, locale: Locale): Html {
  const say = familyTexts[locale];
  const { endedOn, act, recordedAt } = question;
  return html`<p>
    ${say.deed[deed]} <b lang="es-MX">${seat}</b>: ${say.endedOn} ${time(endedOn, longDay(endedOn, locale))},
    ${say.byActOf} ${time(act.date, longDay(act.date, locale))}${act.reference && ` (${act.reference})`},
    ${say.recordedOn} ${time(recordedAt, longInstant(recordedAt, zone, locale))}.
  </p>`;
}
