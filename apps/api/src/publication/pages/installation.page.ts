import { html, type Html } from '../../platform/http/html';
import { pathIn, publicLayout, type Page } from '../../platform/http/layout';

const words = {
  es: {
    several: 'Acuerdos publicados',
    severalMeans: 'Elija un órgano para leer sus acuerdos y saber qué tiene vigente.',
    bodies: 'Órganos',
    none: 'Acuerda está lista',
    noneMeans:
      'Todavía no hay ningún órgano registrado. Quien administra la instalación entra con su correo y registra el primero.',
    enter: 'Entrar',
  },
  en: {
    several: 'Published agreements',
    severalMeans: 'Choose a body to read its agreements and see what it has in force.',
    bodies: 'Bodies',
    none: 'Acuerda is ready',
    noneMeans:
      'No body is registered yet. The administrator of the installation signs in by e-mail and registers the first.',
    enter: 'Sign in',
  },
};

/** The first page of an installation that has several bodies. */
export function bodiesPage(page: Page, bodies: readonly { slug: string; name: string }[]): Html {
  const say = words[page.locale];
  return publicLayout(
    { ...page, title: `${say.several} · Acuerda`, description: say.severalMeans },
    html`<header class="home-intro">
        <h1>${say.several}</h1>
        <p>${say.severalMeans}</p>
      </header>
      <section aria-labelledby="bodies">
        <h2 class="h2" id="bodies">${say.bodies}</h2>
        <ul class="open-data">
          ${bodies.map(
            ({ slug, name }) =>
              html`<li><a class="act-row-title" lang="es-MX" href="${pathIn(page, `/${slug}`)}">${name}</a></li>`,
          )}
        </ul>
      </section>`,
  );
}

/** The first page of an installation that has no body yet. */
export function welcomePage(page: Page): Html {
  const say = words[page.locale];
  return publicLayout(
    { ...page, title: say.none, description: say.noneMeans },
    html`<section class="home-intro">
      <h1>${say.none}</h1>
      <p>${say.noneMeans}</p>
      <p><a class="button button--primary" href="${pathIn(page, '/app/entrar')}">${say.enter}</a></p>
    </section>`,
  );
}
