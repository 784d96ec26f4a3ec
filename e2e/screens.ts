import type { Page } from 'playwright-core';
import type { Exhibits } from './support/exhibits';
import { SAMPLE_FILE } from './support/paths';
import { SLUG } from './support/stages';

export interface Screen {
  /** Name of the picture's file. */
  readonly name: string;
  /** Path and query, from the root of the installation. */
  readonly path: string | ((exhibits: Exhibits) => string);
  /** Somebody of the demonstration, by the beginning of their office; nobody is signed in when absent. */
  readonly as?: string;
  /** What is done on the page before it is the screen. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** A screen whose answer says by its status that something is missing. */
  readonly status?: number;
}

const SECRETARIAT = 'Secretaría técnica';
const inBody = (path: string) => `/app/${SLUG}${path}`;
const acuerdo =
  (which: keyof Exhibits, path = '') =>
  (exhibits: Exhibits) =>
    inBody(`/acuerdos/${exhibits[which]}${path}`);

/** Every screen of the product, in the order in which a new reader would meet them. */
export const SCREENS: readonly Screen[] = [
  { name: 'public-home', path: `/${SLUG}` },
  { name: 'published-act', path: `/${SLUG}/actos/2022/001` },
  { name: 'not-found', path: '/no-existe/actos/1999/1', status: 404 },
  { name: 'sign-in', path: '/app/entrar' },
  { name: 'mailbox', path: '/mailbox' },
  { name: 'mail', path: '/mailbox', then: (page) => page.locator('.act-row-title').first().click() },
  { name: 'one-time-link', path: '/auth/sign-in?token=de-muestra' },
  { name: 'desk-secretariat', path: inBody(''), as: SECRETARIAT },
  { name: 'desk-member', path: inBody(''), as: 'Academia' },
  { name: 'acuerdos', path: inBody('/acuerdos'), as: SECRETARIAT },
  { name: 'import', path: inBody('/importar'), as: SECRETARIAT },
  {
    name: 'import-report',
    path: inBody('/importar'),
    as: SECRETARIAT,
    then: async (page) => {
      await page.locator('input[type=file]').setInputFiles(SAMPLE_FILE);
      await page.locator('.import-report').waitFor();
    },
  },
  { name: 'drafting', path: acuerdo('draft', '/borrador'), as: SECRETARIAT },
  { name: 'workspace-review', path: acuerdo('inReview'), as: 'Academia' },
  { name: 'workspace-signoff', path: acuerdo('inSignoff'), as: 'Sociedad civil' },
  { name: 'workspace-objection', path: acuerdo('inSignoff'), as: SECRETARIAT },
  { name: 'workspace-ready', path: acuerdo('readyToPublish'), as: SECRETARIAT },
  {
    name: 'workspace-published',
    path: inBody('/acuerdos'),
    as: SECRETARIAT,
    then: async (page) => {
      await page.getByText(/^(Publicados|Published) \d/).click();
      await page.getByRole('link', { name: /calendario de sesiones/ }).click();
      await page.locator('.workspace').waitFor();
    },
  },
  { name: 'compare', path: acuerdo('inReview', '/comparar/1/2'), as: SECRETARIAT },
  { name: 'roster', path: inBody('/integracion'), as: SECRETARIAT },
  {
    name: 'roster-table',
    path: inBody('/integracion'),
    as: SECRETARIAT,
    then: (page) => page.getByText(/^(Tabla|Table)$/).click(),
  },
  { name: 'deadlines', path: inBody('/plazos'), as: SECRETARIAT },
  { name: 'rules', path: inBody('/reglas'), as: SECRETARIAT },
];
