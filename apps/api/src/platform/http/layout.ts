import type { FastifyRequest } from 'fastify';
import { html, type Html } from './html';

export type Locale = 'es' | 'en';

/** What every page of the server knows about the request that it answers. */
export interface Page {
  locale: Locale;
  /** The same page in the other language. */
  otherLocaleUrl: string;
}

export interface Layout extends Page {
  title: string;
  /** Name and home of the body whose page it is; of the installation without one. */
  body?: { name: string; path: string };
  description?: string;
  /** Links of the header. */
  nav?: { href: string; label: string; current?: boolean }[];
  head?: Html;
}

/** The language of a page: asked for by `?lang=`, else the browser's, else Spanish. */
export function pageFor(request: FastifyRequest): Page {
  const url = new URL(request.url, 'http://localhost');
  const asked = url.searchParams.get('lang');
  const locale = asked === 'en' || asked === 'es' ? asked : preferred(request.headers['accept-language']);
  url.searchParams.set('lang', locale === 'es' ? 'en' : 'es');
  return { locale, otherLocaleUrl: `${url.pathname}${url.search}` };
}

function preferred(header: string | undefined): Locale {
  const first = header?.split(',')[0]?.trim().toLowerCase() ?? 'es';
  return first.startsWith('en') ? 'en' : 'es';
}

const words = {
  es: {
    skip: 'Ir al contenido',
    other: 'English',
    otherLang: 'en',
    enter: 'Entrar',
    main: 'Principal',
    made: 'Hecho con Acuerda, software libre',
  },
  en: {
    skip: 'Skip to content',
    other: 'Español',
    otherLang: 'es',
    enter: 'Sign in',
    main: 'Main',
    made: 'Made with Acuerda, free software',
  },
};

/** The shell of every page that the server writes: it works without JavaScript. */
export function publicLayout(layout: Layout, content: Html): Html {
  const say = words[layout.locale];
  const home = layout.body ?? { name: 'Acuerda', path: '/' };
  return html`<!doctype html>
    <html lang="${layout.locale === 'es' ? 'es-MX' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${layout.title}</title>
        ${layout.description && html`<meta name="description" content="${layout.description}" />`}
        <link rel="icon" href="/app/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/app/assets/public.css" />
        ${layout.head}
      </head>
      <body>
        <a class="skip-link" href="#main">${say.skip}</a>
        <header class="topbar">
          <div class="topbar-inner">
            <a class="brand" href="${home.path}">
              <img src="/app/favicon.svg" alt="" width="32" height="32" /><span><b>${home.name}</b></span>
            </a>
            ${layout.nav && navigation(layout, say.main)}
            <div class="topbar-end">
              <a class="public-link" href="${layout.otherLocaleUrl}" lang="${say.otherLang}" hreflang="${say.otherLang}"
                >${say.other}</a
              >
              <a class="public-link public-link--strong" href="/app/entrar">${say.enter}</a>
            </div>
          </div>
        </header>
        <main id="main" class="wrap" tabindex="-1">${content}</main>
        <footer class="footer">
          <div class="footer-inner"><span>${home.name}</span><span>${say.made}</span></div>
        </footer>
      </body>
    </html>`;
}

function navigation({ nav }: Layout, label: string): Html {
  return html`<nav class="mainnav mainnav--public" aria-label="${label}">
    ${nav!.map(
      (link) => html`<a href="${link.href}" aria-current="${link.current ? 'page' : 'false'}">${link.label}</a>`,
    )}
  </nav>`;
}
