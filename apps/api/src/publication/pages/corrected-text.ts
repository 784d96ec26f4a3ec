import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import type { PublicationRecord } from '../publication-record';
import { actWords } from './act-words';
import { familyTexts } from './family.texts';

/** The whole act as an erratum makes it read. */
export function correctedText({ revision, title, body, original }: PublicationRecord, locale: Locale): Html {
  const say = familyTexts[locale];
  return html`<section class="act-block" aria-labelledby="corrected-text">
    <h2 class="h2" id="corrected-text">${say.correctedText}</h2>
    <p class="act-block-intro quiet">${say.correctedTextMeans(original?.folio ?? '')}</p>
    <div class="paper paper--act">
      <div class="act">${actWords(revision.document, { title, slug: body.slug, below: true })}</div>
    </div>
  </section>`;
}
