import { html, type Html } from '../platform/http/html';
import { publicLayout, type Page } from '../platform/http/layout';

const words = {
  es: {
    title: 'Entrar a Acuerda',
    explain: 'Este enlace sirve una sola vez. Pulse el botón para abrir su sesión en este navegador.',
    button: 'Entrar',
    spentTitle: 'Este enlace ya no sirve',
    spent: 'Los enlaces sirven una vez y durante diez minutos. Pida otro con su correo.',
    again: 'Pedir otro enlace',
  },
  en: {
    title: 'Sign in to Acuerda',
    explain: 'This link works once. Press the button to open your session in this browser.',
    button: 'Sign in',
    spentTitle: 'This link no longer works',
    spent: 'Links work once and for ten minutes. Ask for another one with your address.',
    again: 'Ask for another link',
  },
};

/** Mail scanners follow links, so the link's page only offers a button: the form consumes the link. */
export function confirmPage(page: Page, token: string): Html {
  const say = words[page.locale];
  return publicLayout(
    { ...page, title: say.title },
    html`<section class="home-intro">
      <h1>${say.title}</h1>
      <p>${say.explain}</p>
      <form method="post" action="/auth/sign-in">
        <input type="hidden" name="token" value="${token}" />
        <button class="button button--primary" type="submit">${say.button}</button>
      </form>
    </section>`,
  );
}

export function spentPage(page: Page): Html {
  const say = words[page.locale];
  return publicLayout(
    { ...page, title: say.spentTitle },
    html`<section class="home-intro">
      <h1>${say.spentTitle}</h1>
      <p>${say.spent}</p>
      <p><a class="button button--primary" href="/app/entrar">${say.again}</a></p>
    </section>`,
  );
}
