import { longDay, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale, Page } from '../../platform/http/layout';
import type { PublicationRecord } from '../publication-record';
import { kindOf, linkToAct } from './act-links';
import { actTexts } from './act.texts';

/** What the publication gave the act: folio, day, session and place; of an amending act, what it amends. */
export function actFacts(page: Page, record: PublicationRecord): Html {
  const { locale } = page;
  const { body, kind, folio, date, inForceFrom, session, place } = record;
  const say = actTexts[locale];
  const amends = kind === 'amendment' ? kindOf(record, locale) : null;
  return html`<p class="act-folio">
    ${amends && html`<span><b>${amends.name} ${linkToAct(page, body.slug, amends.original)}</b></span>`}
    <span>${say.folio} <b>${folio}</b></span>
    <span>${say.published} <b>${time(date, longDay(date, locale))}</b></span>
    ${
      inForceFrom !== date &&
      html`<span>${say.inForceFrom} <b>${time(inForceFrom, longDay(inForceFrom, locale))}</b></span>`
    }
    <span
      >${say.session}: <b lang="es-MX">${session.name}</b>, ${time(session.date, longDay(session.date, locale))}</span
    >
    <span>${say.place}: <b lang="es-MX">${place}</b></span>
  </p>`;
}

export function signatories(record: PublicationRecord, locale: Locale): Html {
  const inOrder = record.signatories.toSorted((a, b) => a.order - b.order);
  return html`<h2 class="act-section">${actTexts[locale].signatories}</h2>
    ${inOrder.map(
      ({ office }, index) =>
        html`<p class="act-part"><span class="act-number">${index + 1}.</span> <span lang="es-MX">${office}</span></p>`,
    )}`;
}
