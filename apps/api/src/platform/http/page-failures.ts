import { html, type Html } from './html';
import { pathIn, publicLayout, type Page } from './layout';

interface Words {
  title: string;
  means: string;
}

const words: Record<
  Page['locale'],
  { missing: Words; closed: Words; many: Words; broken: Words } & Record<'home' | 'id', string>
> = {
  es: {
    missing: {
      title: 'Esta página no existe',
      means:
        'Revise la dirección. Un acuerdo publicado nunca cambia de lugar: búsquelo por su folio o por una palabra.',
    },
    closed: { title: 'Esta página no está abierta', means: 'Aquí no se muestra sin los permisos que hacen falta.' },
    many: { title: 'Demasiadas solicitudes', means: 'Espere un minuto y vuelva a intentarlo.' },
    broken: {
      title: 'No se pudo mostrar la página',
      means: 'No es por algo que usted hizo. Vuelva a intentarlo en un momento.',
    },
    home: 'Ir al inicio',
    id: 'Solicitud',
  },
  en: {
    missing: {
      title: 'This page does not exist',
      means: 'Check the address. A published agreement never moves: search for it by its folio or by a word.',
    },
    closed: { title: 'This page is not open', means: 'It is not shown here without the permission that it needs.' },
    many: { title: 'Too many requests', means: 'Wait a minute and try again.' },
    broken: { title: 'The page could not be shown', means: 'It is nothing that you did. Try again in a moment.' },
    home: 'Go to the first page',
    id: 'Request',
  },
};

function wordsFor(locale: Page['locale'], status: number): Words {
  const say = words[locale];
  if (status === 401 || status === 403) return say.closed;
  if (status === 429) return say.many;
  return status >= 500 ? say.broken : say.missing;
}

/** What a person reads where a page was asked for and cannot be shown: what happened, and where to go on. */
export function failurePage(page: Page, status: number, requestId: string): Html {
  const say = words[page.locale];
  const { title, means } = wordsFor(page.locale, status);
  return publicLayout(
    { ...page, title, head: html`<meta name="robots" content="noindex" />` },
    html`<section class="home-intro">
      <h1>${title}</h1>
      <p>${means}</p>
      <p><a class="button" href="${pathIn(page, '/')}">${say.home}</a></p>
      <p class="tiny quiet">${say.id} <span class="mono">${requestId}</span></p>
    </section>`,
  );
}
