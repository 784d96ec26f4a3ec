import { html, type Html } from '../../platform/http/html';
import type { Page } from '../../platform/http/layout';
import type { PartCorrection } from '../corrections';
import { linkToAct } from './act-links';
import { familyTexts } from './family.texts';
import { redlined } from './redlined';

/** How a part must read, beside the words that were published. */
export function partCorrection(page: Page, { segments, errata }: PartCorrection, slug: string): Html {
  const say = familyTexts[page.locale];
  const restored = segments.every(({ op }) => op === 'equal');
  return html`<div class="act-correction" role="note" lang="${page.locale === 'es' ? 'es-MX' : 'en'}">
    <p>${restored ? html`<b>${say.restored}</b>` : html`<b>${say.mustSay}:</b> ${redlined(segments, 'after', page.locale)}`}</p>
    <p class="act-correction-source">
      ${say.erratum} ${errata.map((folio, index) => html`${index > 0 && ', '}${linkToAct(page, slug, folio)}`)}
    </p>
  </div>`;
}
