import { VOTE_CHOICES } from '@acuerda/workflow/vocabulary';
import { cityOf, longInstant, shortInstant, time } from '../../platform/http/dates';
import { html, type Html } from '../../platform/http/html';
import type { Locale } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { PublicationRecord } from '../publication-record';
import { actTexts } from './act.texts';
import { familyTexts } from './family.texts';
import { sectorNames } from './sector-names';

/** Who decided what on which text: votes and sign-offs by seat, all on the one revision that was published. */
export function actDecisions(record: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  const { revision, body, votes, count } = record;
  return html`<section class="act-block" aria-labelledby="decided">
    <h2 class="h2" id="decided">${say.decided}</h2>
    <div class="card card--clip">
      <div class="decision-head">
        <div>
          <p><b>${say.adopted}</b> ${tally(record, locale)}.</p>
          <p class="small quiet">${say.turnout(votes.length, count.electorate, count.quorum)}</p>
          ${count.sectors.length > 0 && html`<p class="small quiet">${say.sectorsAsked(sectorNames(count.sectors, locale))}</p>`}
          ${count.castingSeat && html`<p class="small quiet">${say.castBy} <span lang="es-MX">${count.castingSeat}</span></p>`}
        </div>
        <span class="badge badge--jade">${icons.check}${say.allOn(revision.number)}</span>
      </div>
      <table class="table table--stacking table--votes">
        <thead>
          <tr>
            <th scope="col">${say.columns.seat}</th>
            <th scope="col">${say.columns.capacity}</th>
            <th scope="col">${say.columns.vote}</th>
            <th scope="col">${say.columns.at(cityOf(body.timeZone))}</th>
          </tr>
        </thead>
        <tbody>
          ${votes.map((vote) => voteRow(vote, record, locale))} ${count.absent.map(({ seat }) => absentRow(seat, locale))}
        </tbody>
      </table>
      <div class="decision-foot">${signoffs(record, locale)} ${decidedText(record, locale)}</div>
    </div>
  </section>`;
}

function tally({ votes }: PublicationRecord, locale: Locale): string {
  const say = actTexts[locale];
  return VOTE_CHOICES.map((choice) => ({ choice, count: votes.filter((vote) => vote.choice === choice).length }))
    .filter(({ count }) => count > 0)
    .map(({ choice, count }) => `${count} ${say.tally[choice]}`)
    .join(', ');
}

function voteRow(vote: PublicationRecord['votes'][number], { body }: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  return html`<tr>
    <th scope="row" lang="es-MX">${vote.seat}</th>
    <td>${say.capacity[vote.capacity]}</td>
    <td>${say.votes[vote.choice]}</td>
    <td class="figures">${time(vote.at, shortInstant(vote.at, body.timeZone, locale))}</td>
  </tr>`;
}

/** A seat that could vote and did not. */
const absentRow = (seat: string, locale: Locale): Html =>
  html`<tr>
    <th scope="row" lang="es-MX">${seat}</th>
    <td class="quiet" colspan="3">${actTexts[locale].didNotVote}</td>
  </tr>`;

function signoffs({ kind, signoffs, objections, body }: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  if (signoffs.length === 0) {
    const spared = kind === 'erratum' && objections.length === 0;
    return html`<p>${spared ? familyTexts[locale].signoffSpared : say.noSignoff}</p>`;
  }
  return html`${signoffs.map(
    ({ seat, at }) =>
      html`<p>
        <b>${say.signoff}</b> <span lang="es-MX">${seat}</span>, ${time(at, longInstant(at, body.timeZone, locale))},
        ${say.sameText}.
      </p>`,
  )}`;
}

function decidedText({ revision, body }: PublicationRecord, locale: Locale): Html {
  const say = actTexts[locale];
  const { number, hash, submittedAt } = revision;
  return html`<p>
    ${say.decidedOn(number)} ${time(submittedAt, longInstant(submittedAt, body.timeZone, locale))}. ${say.fingerprint}:
    <span class="fingerprint">${hash}</span>
  </p>`;
}
