import { html, type Html } from '../platform/http/html';
import { publicLayout, type Page } from '../platform/http/layout';
import type { ReceivedMail } from '../platform/mail/mailbox';

const words = {
  es: {
    title: 'Buzón de la demostración',
    explain: 'Aquí llega todo el correo que esta instalación envía. Nada sale de esta máquina.',
    empty: 'Todavía no llega ningún correo.',
    to: 'Para',
    back: 'Volver al buzón',
    source: 'Ver el original',
    text: 'Como texto',
  },
  en: {
    title: 'Mailbox of the demonstration',
    explain: 'All mail that this installation sends arrives here. Nothing leaves this machine.',
    empty: 'No mail has arrived yet.',
    to: 'To',
    back: 'Back to the mailbox',
    source: 'See the original',
    text: 'As text',
  },
};

const recipients = ({ mail }: ReceivedMail) => (mail.to ?? []).map((to) => to.address).join(', ');

export function mailboxPage(page: Page, mails: readonly ReceivedMail[]): Html {
  const say = words[page.locale];
  const time = new Intl.DateTimeFormat(page.locale === 'es' ? 'es-MX' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return publicLayout(
    { ...page, title: say.title },
    html`<section class="home-intro">
        <h1>${say.title}</h1>
        <p>${say.explain}</p>
      </section>
      ${mails.length === 0 && html`<p>${say.empty}</p>`}
      ${mails.map(
        (received) =>
          html`<article class="act-row">
            <p class="act-row-date">${time.format(received.receivedAt)}</p>
            <div>
              <a class="act-row-title" href="/mailbox/${received.id}">${received.mail.subject ?? '—'}</a>
              <p class="act-row-facts">${say.to}: ${recipients(received)}</p>
            </div>
          </article>`,
      )}`,
  );
}

export function mailPage(page: Page, received: ReceivedMail): Html {
  const say = words[page.locale];
  const { mail, id } = received;
  return publicLayout(
    { ...page, title: mail.subject ?? say.title },
    html`<p><a href="/mailbox">${say.back}</a></p>
      <h1>${mail.subject ?? '—'}</h1>
      <p>${say.to}: ${recipients(received)} · <a href="/mailbox/${id}/source">${say.source}</a></p>
      ${
        mail.html &&
        html`<iframe
          class="mail-frame"
          title="${mail.subject ?? say.title}"
          sandbox="allow-popups"
          src="/mailbox/${id}/html"
        ></iframe>`
      }
      <h2>${say.text}</h2>
      <pre class="mail-text">${mail.text ?? ''}</pre>`,
  );
}
