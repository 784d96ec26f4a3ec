import type { Attachment } from 'postal-mime';
import { longInstant, shortInstant, tags, time } from '../platform/http/dates';
import { html, type Html } from '../platform/http/html';
import { pathIn, publicLayout, type Page } from '../platform/http/layout';
import type { ReceivedMail } from '../platform/mail/mailbox';
import { bytesOf, downloadName } from './mailbox.attachments';
import { mailboxTexts } from './mailbox.texts';

/** Where this machine is: mail arrives on its clock, not on the body's. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

type Addresses = ReceivedMail['mail']['to'];

const addressesOf = (addresses: Addresses = []) =>
  addresses.map(({ name, address }) => (name && address ? `${name} <${address}>` : (address ?? name))).join(', ');

/** All mail that arrived, the newest first. */
export function mailboxPage(page: Page, mails: readonly ReceivedMail[]): Html {
  const say = mailboxTexts[page.locale];
  return publicLayout(
    { ...page, title: say.title },
    html`<header class="home-intro">
        <h1>${say.title}</h1>
        <p>${say.means}</p>
      </header>
      ${
        mails.length === 0
          ? html`<p class="term-card-ends">${say.empty}</p>
              <p class="quiet">${say.emptyMeans}</p>`
          : html`<p class="small quiet">${say.count(mails.length)}</p>
              <ul>
                ${mails.map((received) => row(page, received))}
              </ul>`
      }`,
  );
}

function row(page: Page, { id, receivedAt, mail }: ReceivedMail): Html {
  const say = mailboxTexts[page.locale];
  const instant = writtenAt(mail) ?? receivedAt.toISOString();
  const [day, hour] = shortInstant(instant, here, page.locale).split(', ');
  return html`<li class="act-row">
    <p class="act-row-date">${time(instant, html`<b>${hour}</b> ${day}`)}</p>
    <div>
      <a class="act-row-title" href="${pathIn(page, `/mailbox/${id}`)}">${mail.subject || say.noSubject}</a>
      <p class="act-row-facts">
        <span>${say.to}: ${addressesOf(mail.to)}</span>
        ${mail.attachments.length > 0 && html`<span>${say.attachmentCount(mail.attachments.length)}</span>`}
      </p>
    </div>
  </li>`;
}

/** One mail: as mail programs show it, as text, and what came with it. */
export function mailPage(page: Page, received: ReceivedMail): Html {
  const say = mailboxTexts[page.locale];
  const { mail, id } = received;
  const subject = mail.subject || say.noSubject;
  return publicLayout(
    { ...page, title: `${subject} · ${say.title}` },
    html`<nav class="crumbs" aria-label="${say.path}">
        <ol>
          <li><a href="${pathIn(page, '/mailbox')}">${say.title}</a></li>
        </ol>
      </nav>
      <h1 class="h1">${subject}</h1>
      <div class="act-columns mail">
        <div>
          ${
            mail.html &&
            html`<section aria-labelledby="seen">
              <h2 class="h2" id="seen">${say.asSeen}</h2>
              <iframe
                class="mail-frame"
                title="${subject}"
                height="${likelyHeight(mail)}"
                sandbox="${FRAME_MAY}"
                src="/mailbox/${id}/html"
              ></iframe>
            </section>`
          }
          <section aria-labelledby="text">
            <h2 class="h2" id="text">${say.text}</h2>
            ${mail.text ? html`<pre class="card mail-text">${mail.text}</pre>` : html`<p class="quiet">${say.noText}</p>`}
          </section>
        </div>
        ${facts(page, received)}
      </div>`,
  );
}

/** In pixels. A frame that runs nothing cannot say how tall its page is: the lines of the text stand for it. */
const likelyHeight = ({ text = '' }: ReceivedMail['mail']) => Math.min(1600, 60 + 30 * text.split('\n').length);

/** A mail's links open beside it, in pages that may do what pages do; the mail itself may do nothing. */
export const FRAME_MAY = 'allow-popups allow-popups-to-escape-sandbox';

function facts(page: Page, { id, receivedAt, mail }: ReceivedMail): Html {
  const say = mailboxTexts[page.locale];
  const written = writtenAt(mail);
  return html`<aside class="act-aside" aria-label="${say.facts}">
    <section>
      <h2>${say.from}</h2>
      <p class="small">${addressesOf(mail.from && [mail.from])}</p>
    </section>
    <section>
      <h2>${say.to}</h2>
      <p class="small">${addressesOf(mail.to)}</p>
    </section>
    ${written && html`<section>${dated(page, say.date, written)}</section>`}
    <section>${dated(page, say.received, receivedAt.toISOString())}</section>
    <section>
      <h2>${say.attachments}</h2>
      ${
        mail.attachments.length === 0
          ? html`<p class="small quiet">${say.noAttachments}</p>`
          : html`<ul class="open-data">
              ${mail.attachments.map((attachment, index) => attached(page, id, attachment, index + 1))}
            </ul>`
      }
    </section>
    <section><a class="button button--wide" href="/mailbox/${id}/source">${say.source}</a></section>
  </aside>`;
}

function dated(page: Page, label: string, instant: string): Html {
  return html`<h2>${label}</h2>
    <p class="small">${time(instant, longInstant(instant, here, page.locale))}</p>`;
}

/** What the mail itself says of its date: that of the body's clock, which a demonstration moves. */
function writtenAt({ date }: ReceivedMail['mail']): string | null {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function attached(page: Page, id: string, attachment: Attachment, number: number): Html {
  const bytes = new Intl.NumberFormat(tags[page.locale]).format(bytesOf(attachment).byteLength);
  return html`<li>
    <a href="/mailbox/${id}/attachments/${number}" download
      >${downloadName(attachment, number)}<small>${attachment.mimeType}, ${bytes} bytes</small></a
    >
  </li>`;
}
