import { html, type Html } from '../../platform/http/html';
import type { Page } from '../../platform/http/layout';
import { changedWords } from '../corrections';
import type { PublicationRecord } from '../publication-record';
import { linkToAct, nameOfPart, pathOfPart } from './act-links';
import { familyTexts } from './family.texts';
import { redlined } from './redlined';

/** An erratum as errata are printed: of which act, and part by part what it says and what it must say. */
export function errataList(page: Page, { body, original, title, replacements }: PublicationRecord): Html {
  const say = familyTexts[page.locale];
  const folio = original?.folio ?? '';
  return html`<h1 class="act-title">${say.erratumOf} ${linkToAct(page, body.slug, folio)}</h1>
    <p class="errata-about" lang="es-MX">«${title}»</p>
    <h2 class="act-section">${say.saysAndMustSay}</h2>
    ${replacements.map(({ part, before, after }) => {
      const segments = changedWords(before, after);
      return html`<section class="errata-item">
        <h3>
          <a href="${pathOfPart(page, body.slug, folio, part.id)}">${nameOfPart(part, page.locale)}</a>
        </h3>
        <dl>
          <div>
            <dt>${say.says}:</dt>
            <dd>${redlined(segments, 'before', page.locale)}</dd>
          </div>
          <div>
            <dt>${say.mustSay}:</dt>
            <dd>${redlined(segments, 'after', page.locale)}</dd>
          </div>
        </dl>
      </section>`;
    })}`;
}
