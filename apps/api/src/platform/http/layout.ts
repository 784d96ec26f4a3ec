import type { FastifyRequest } from 'fastify';
import { html, type Html } from './html';

export type Locale = 'es' | 'en';

/** What every page of the server knows about the request that it answers. */
export interface Page {
  locale: Locale;
  /** Whether the address itself asks for the language: then the links of the page ask for it too. */
  asked: boolean;
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
export function pageFor(request: Pick<FastifyRequest, 'url' | 'headers'>): Page {
  const [path = '', search = ''] = request.url.split('?', 2);
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  const asked = lang === 'en' || lang === 'es';
  const locale = asked ? lang : preferred(request.headers['accept-language']);
  query.set('lang', locale === 'es' ? 'en' : 'es');
  // Two strokes at the beginning would make the link lead to another site.
  return { locale, asked, otherLocaleUrl: `${path.replace(/^[/\\]*/, '/')}?${query.toString()}` };
}

function preferred(header: string | undefined): Locale {
  const first = header?.split(',')[0]?.trim().toLowerCase() ?? 'es';
  return first.startsWith('en') ? 'en' : 'es';
}

/** A path of ours, in the language that the reader asked for. */
export function pathIn({ locale, asked }: Page, path: string): string {
  if (!asked) return path;
  const [before = '', fragment] = path.split('#', 2);
  return `${before}${before.includes('?') ? '&' : '?'}lang=${locale}${fragment === undefined ? '' : `#${fragment}`}`;
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
        <meta name="theme-color" content="#701f3c" />
        <title>${layout.title}</title>
        ${layout.description && html`<meta name="description" content="${layout.description}" />`}
        <link rel="icon" href="/app/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/app/assets/public.css" />
        ${layout.head}
      </head>
      <body>
        <a class="skip-link" href="#main">${say.skip}</a>
        <header class="topbar">
          <div class="topbar-inner">
            <a class="brand" href="${pathIn(layout, home.path)}">
              <img src="/app/mark.svg" alt="" width="32" height="32" /><span><b>${home.name}</b></span>
            </a>
            ${layout.nav && navigation(layout, layout.nav, say.main)}
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

function navigation(page: Page, links: NonNullable<Layout['nav']>, label: string): Html {
  return html`<nav class="mainnav mainnav--public" aria-label="${label}">
    ${links.map(
      (link) =>
        html`<a href="${pathIn(page, link.href)}" ${link.current && html`aria-current="page"`}>${link.label}</a>`,
    )}
  </nav>`;
}
