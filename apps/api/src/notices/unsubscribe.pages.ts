import type { NoticeKind } from '@acuerda/notifications';
import { html, type Html } from '../platform/http/html';
import { publicLayout, type Page } from '../platform/http/layout';
import { PREFERENCES_PATH } from './mails/mail-notices';

const words = {
  es: {
    title: 'Dejar de recibir correos',
    ask: (kind: string): string => `¿Ya no quiere recibir correos de esta clase: ${kind}?`,
    inApp: 'Lo que dicen seguirá en la aplicación, en sus avisos.',
    button: 'No recibirlos más',
    doneTitle: 'Listo',
    done: (kind: string): string => `Ya no enviaremos a esta persona correos de esta clase: ${kind}.`,
    always: 'Quien ocupa un asiento o la secretaría técnica recibe siempre los avisos de vencimiento.',
    other: 'Elegir qué correos recibir',
    kinds: {
      vote_awaited: 'votos que se esperan de usted',
      signoff_awaited: 'vistos buenos que se esperan de usted',
      objection_raised: 'objeciones presentadas',
      objection_answered: 'respuestas a sus objeciones',
      returned: 'acuerdos que vuelven a borrador',
      published: 'acuerdos publicados',
      invited: 'invitaciones',
      overdue: 'lista de asuntos vencidos',
      delivery_failed: 'correos que no llegaron',
      mentioned: 'menciones en comentarios',
      term_ending: 'avisos de vencimiento',
    } satisfies Record<NoticeKind, string>,
  },
  en: {
    title: 'Stop receiving mail',
    ask: (kind: string): string => `Do you no longer want mail of this kind: ${kind}?`,
    inApp: 'What it says will still stand in the application, among your notices.',
    button: 'Stop receiving it',
    doneTitle: 'Done',
    done: (kind: string): string => `We will send this person no more mail of this kind: ${kind}.`,
    always: 'Whoever holds a seat or the technical secretariat is always warned of what ends.',
    other: 'Choose what mail to receive',
    kinds: {
      vote_awaited: 'votes that are awaited from you',
      signoff_awaited: 'sign-offs that are awaited from you',
      objection_raised: 'objections raised',
      objection_answered: 'answers to your objections',
      returned: 'acuerdos that go back to draft',
      published: 'published acuerdos',
      invited: 'invitations',
      overdue: 'list of what is overdue',
      delivery_failed: 'mail that did not arrive',
      mentioned: 'mentions in comments',
      term_ending: 'warnings of what ends',
    } satisfies Record<NoticeKind, string>,
  },
};

/** Mail scanners follow links, so the link's page only offers a button: the form switches the mail off. */
export function unsubscribePage(page: Page, kind: NoticeKind): Html {
  const say = words[page.locale];
  return publicLayout(
    { ...page, title: say.title },
    html`<section class="home-intro">
      <h1>${say.title}</h1>
      <p>${say.ask(say.kinds[kind])}</p>
      <p>${say.inApp}</p>
      <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button class="button button--primary" type="submit">${say.button}</button>
      </form>
    </section>`,
  );
}

export function unsubscribedPage(page: Page, kind: NoticeKind): Html {
  const say = words[page.locale];
  return publicLayout(
    { ...page, title: say.doneTitle },
    html`<section class="home-intro">
      <h1>${say.doneTitle}</h1>
      <p>${say.done(say.kinds[kind])}</p>
      ${kind === 'term_ending' && html`<p>${say.always}</p>`}
      <p><a href="${PREFERENCES_PATH}">${say.other}</a></p>
    </section>`,
  );
}
