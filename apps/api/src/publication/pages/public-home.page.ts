import type { Sector } from '@acuerda/workflow/vocabulary';
import { html, type Html } from '../../platform/http/html';
import { pathIn, publicLayout, type Layout, type Locale, type Page } from '../../platform/http/layout';
import { icons } from '../../platform/http/page-icons';
import type { TermsToday } from '../terms-today';
import { actList, type ActList } from './act-list';
import { homeTexts } from './public-home.texts';
import { sectorNames } from './sector-names';
import { termsSection } from './terms-section';

export interface HomeFacts extends Omit<ActList, 'home'> {
  body: { slug: string; name: string };
  /** Of the voting seats. */
  sectors: readonly Sector[];
  terms: TermsToday;
}

/** What anybody may know of a body: its terms today, and what it has published. */
export function publicHomePage(page: Page, facts: HomeFacts): Html {
  const say = homeTexts[page.locale];
  const { body, terms, ...list } = facts;
  const home = `/${body.slug}`;
  return publicLayout(
    {
      ...page,
      title: body.name,
      description: say.description(body.name),
      body: { name: body.name, path: home },
      nav: publicNav(home, page.locale),
    },
    html`<header class="home-intro">
        <h1 lang="es-MX">${body.name}</h1>
        <p>${together(facts.sectors, page.locale)} ${say.intro}</p>
      </header>
      ${termsSection(terms, page.locale)}
      <div class="home-columns">
        ${actList(page, { ...list, home })}
        <aside class="home-aside" id="datos" aria-label="${say.aside}">${openData(page.locale)} ${signIn(page)}</aside>
      </div>`,
  );
}

/** The places of a body's public pages. */
export function publicNav(home: string, locale: Locale, current?: 'acts'): Layout['nav'] {
  const say = homeTexts[locale].nav;
  return [
    { href: `${home}#acuerdos`, label: say.acts, current: current === 'acts' },
    { href: `${home}#vigencias`, label: say.terms },
    { href: `${home}#datos`, label: say.data },
  ];
}

function together(sectors: readonly Sector[], locale: Locale): string | null {
  if (sectors.length < 2) return null;
  const names = sectorNames(sectors, locale);
  return homeTexts[locale].together(names.charAt(0).toLocaleUpperCase() + names.slice(1));
}

function openData(locale: Locale): Html {
  const say = homeTexts[locale];
  return html`<section>
    <h2 class="h3">${say.data}</h2>
    <p class="small soft">${say.dataMeans}</p>
    <ul class="open-data">
      <li>
        ${icons.data}<span>${say.dataFile}<small>${say.dataFileMeans}</small></span>
      </li>
    </ul>
  </section>`;
}

function signIn(page: Page): Html {
  const say = homeTexts[page.locale];
  return html`<section class="card card--padded">
    <h2 class="h3">${say.enterTitle}</h2>
    <p class="small soft">${say.enterMeans}</p>
    <a class="button button--wide" href="${pathIn(page, '/app/entrar')}">${icons.enter}${say.enter}</a>
  </section>`;
}
