import { tags } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import type { PublicationRecord } from '../publication-record';
import { actEffects } from './act-effects';
import { actTexts } from './act.texts';

/** The record as it is kept. */
export interface KeptRecord {
  record: PublicationRecord;
  /** SHA-256 of its bytes. */
  hash: string;
  /** How many bytes it has. */
  size: number;
}

/** What the act does, where its record is, and by which fingerprints both are known. */
export function actAside({ record, hash, size }: KeptRecord, path: string, locale: Locale): Html {
  const say = actTexts[locale];
  const kilobytes = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 }).format(Math.max(1, size / 1000));
  return html`<aside class="act-aside" aria-label="${say.data}">
    <section>
      <h2 id="effects">${say.effects}</h2>
      ${actEffects(record, locale)}
    </section>
    <section>
      <h2 id="downloads">${say.downloads}</h2>
      <div class="downloads">
        <a href="${path}.json">${say.json}<small>${say.jsonMeans(kilobytes)}</small></a>
      </div>
    </section>
    <section>
      <h2>${say.seal}</h2>
      <dl class="seal small">
        <dt class="quiet">${say.fingerprint}</dt>
        <dd class="fingerprint">${record.revision.hash}</dd>
        <dt class="quiet">${say.recordFingerprint}</dt>
        <dd class="fingerprint">${hash}</dd>
      </dl>
      <p class="tiny quiet">${say.sealMeans}</p>
    </section>
  </aside>`;
}
