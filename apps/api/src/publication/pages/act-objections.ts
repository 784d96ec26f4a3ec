import { longInstant, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { PublicationRecord } from '../publication-record';
import { anchorOf, nameOfPart } from './act-links';
import { actTexts } from './act.texts';

type Objection = PublicationRecord['objections'][number];
type Answer = Objection['answers'][number];

/** Civil society's objections with what was answered, as they stood when the act was published. */
export function actObjections({ objections, body }: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  return html`<section class="act-block" aria-labelledby="objections">
    <h2 class="h2" id="objections">${say.objections(objections.length)}</h2>
    ${
      objections.length === 0
        ? html`<p class="quiet">${say.noObjections}</p>`
        : objections.map((objection) => card(objection, body.timeZone, locale))
    }
  </section>`;
}

function card(objection: Objection, zone: string, locale: Locale): Html {
  const say = actTexts[locale];
  const { seat, raisedOn, at, quote, reasons, answers, status, maintainedBecause } = objection;
  return html`<article class="card objection">
    <p class="act-row-facts">
      ${objectedPart(objection, locale)} <b class="small" lang="es-MX">${seat}</b>
      <span>${time(at, longInstant(at, zone, locale))}, ${say.onRevision(raisedOn)}</span>
    </p>
    ${quote && html`<p class="small soft">${say.onWords} <span lang="es-MX">«${quote}»</span></p>`}
    <blockquote lang="es-MX">${reasons}</blockquote>
    ${answers.map((answer) => reply(answer, zone, locale))}
    ${answers.length === 0 && html`<p class="objection-reply small quiet">${say.noAnswer}</p>`}
    ${
      say.status[status] &&
      html`<div class="objection-reply">
        <p class="small"><b>${say.status[status]}</b></p>
        ${maintainedBecause && html`<p class="small" lang="es-MX">${maintainedBecause}</p>`}
      </div>`
    }
  </article>`;
}

function objectedPart({ part }: Objection, locale: Locale): Html {
  const say = actTexts[locale];
  if (part === null) return html`<span class="badge badge--vermilion">${icons.alert}${say.partGone}</span>`;
  return html`<a class="badge badge--vermilion" href="#${anchorOf(part.id)}">${icons.alert}${nameOfPart(part, locale)}</a>`;
}

function reply({ accepted, reasons, at }: Answer, zone: string, locale: Locale): Html {
  const say = actTexts[locale];
  return html`<div class="objection-reply">
    <p class="act-row-facts">
      ${
        accepted
          ? html`<span class="badge badge--jade">${icons.check}${say.accepted}</span>`
          : html`<span class="badge badge--amber">${icons.alert}${say.declined}</span>`
      }
      <b class="small">${say.secretariat}</b> <span>${time(at, longInstant(at, zone, locale))}</span>
    </p>
    ${reasons && html`<p class="small" lang="es-MX">${reasons}</p>`}
  </div>`;
}
