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
const ADMINISTRATION = 'Administración';
const inBody = (path: string) => `/app/${SLUG}${path}`;
const acuerdo =
  (which: keyof Exhibits, path = '') =>
  (exhibits: Exhibits) =>
    inBody(`/acuerdos/${exhibits[which]}${path}`);

/** Opens the dialog of the nth button of a place, however it is called in the language of the page. */
const dialogOf = (place: string, nth: number) => async (page: Page) => {
  await page.locator(`${place} button`).nth(nth).click();
  await page.getByRole('dialog').waitFor();
};

const readSample = async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles(SAMPLE_FILE);
  await page.locator('.import-report').waitFor();
};

/** The whole electorate as quorum, with its casting seat: the page then shows what would change. */
const proposeRules = async (page: Page) => {
  await page.locator('#rule-quorum ~ div select').selectOption('all');
  await page.locator('#rule-castingSeat ~ div select').selectOption({ index: 1 });
  await page.locator('.rule-row[data-changes]').nth(1).waitFor();
};

const reviewRules = async (page: Page) => {
  await proposeRules(page);
  await page.locator('.action-bar button:enabled').last().click();
  await page.getByRole('dialog').waitFor();
};

/** More than the whole. */
const proposeUnsound = async (page: Page) => {
  await page.locator('#rule-quorum ~ div input').first().fill('2');
  await page.locator('.rule-fault').waitFor();
};

const loadDays = async (page: Page) => {
  await page.locator('section textarea').fill('2022-04-14;Jueves Santo\n2022-04-15;Viernes Santo\n2022-02-30;Nunca');
  await page.locator('section:has(textarea) button').first().click();
  await page.getByRole('alert').waitFor();
};

const unfoldTerms = (page: Page) => page.locator('.term-panel .fold > summary').click();

/** With the address, which is shown once. */
const subscribe = async (page: Page) => {
  await dialogOf('.page-head-end', 0)(page);
  const dialog = page.getByRole('dialog');
  await dialog.locator('.mantine-Modal-body .row button').last().click();
  await dialog.getByRole('textbox').waitFor();
};

const openBell = async (page: Page) => {
  await page.locator('.bell').click();
  await page.locator('.bell-list .notice').first().waitFor();
};

const openPublished = async (page: Page) => {
  await page.getByText(/^(Publicados|Published) \d/).click();
  await page.getByRole('link', { name: /calendario de sesiones/ }).click();
  await page.locator('.workspace').waitFor();
};

/** Beside the text, or from below where there is no room beside it. */
const openThread = async (page: Page) => {
  const row = page.locator('.comments-row');
  if ((await row.count()) > 0) await row.click();
  await page.locator('.thread').first().click();
  await page.locator('.thread[aria-current] .thread-reply').waitFor();
};

const beginComment = async (page: Page) => {
  await page.keyboard.press('c');
  await page.locator('.composer textarea').first().fill('¿Quién convoca? @I');
  await page.locator('.mention-options [role=option]').first().waitFor();
};

/** Every screen of the product, in the order in which a new reader would meet them. */
export const SCREENS: readonly Screen[] = [
  { name: 'public-home', path: `/${SLUG}` },
  { name: 'published-act', path: `/${SLUG}/actos/2022/001` },
  { name: 'not-found', path: '/no-existe/actos/1999/1', status: 404 },
  { name: 'sign-in', path: '/app/entrar' },
  { name: 'one-time-link', path: '/auth/sign-in?token=de-muestra' },
  { name: 'mailbox', path: '/mailbox' },
  { name: 'mail', path: '/mailbox', then: (page) => page.locator('.act-row-title').first().click() },
  { name: 'desk-secretariat', path: inBody(''), as: SECRETARIAT },
  { name: 'desk-member', path: inBody(''), as: 'Academia' },
  {
    name: 'account',
    path: inBody(''),
    as: SECRETARIAT,
    then: (page) => page.locator('.topbar-end button').last().click(),
  },
  { name: 'app-not-found', path: inBody('/no-existe'), as: SECRETARIAT },
  { name: 'acuerdos', path: inBody('/acuerdos'), as: SECRETARIAT },
  { name: 'import', path: inBody('/importar'), as: SECRETARIAT },
  { name: 'import-report', path: inBody('/importar'), as: SECRETARIAT, then: readSample },
  { name: 'drafting', path: acuerdo('draft', '/borrador'), as: SECRETARIAT },
  { name: 'workspace-review', path: acuerdo('inReview'), as: 'Academia' },
  { name: 'workspace-thread', path: acuerdo('inReview'), as: 'Academia', then: openThread },
  { name: 'workspace-comment', path: acuerdo('inReview'), as: 'Academia', then: beginComment },
  { name: 'workspace-signoff', path: acuerdo('inSignoff'), as: 'Sociedad civil' },
  { name: 'dialog-object', path: acuerdo('inSignoff'), as: 'Sociedad civil', then: dialogOf('.action-bar', 0) },
  { name: 'workspace-objection', path: acuerdo('inSignoff'), as: SECRETARIAT },
  { name: 'dialog-answer', path: acuerdo('inSignoff'), as: SECRETARIAT, then: dialogOf('.objection-offers', 0) },
  { name: 'workspace-ready', path: acuerdo('readyToPublish'), as: SECRETARIAT },
  { name: 'dialog-publish', path: acuerdo('readyToPublish'), as: SECRETARIAT, then: dialogOf('.action-bar', 0) },
  { name: 'workspace-published', path: inBody('/acuerdos'), as: SECRETARIAT, then: openPublished },
  { name: 'workspace-corrected', path: acuerdo('corrected'), as: SECRETARIAT },
  { name: 'drafting-erratum', path: acuerdo('erratumDraft', '/borrador'), as: SECRETARIAT },
  {
    name: 'dialog-submit-erratum',
    path: acuerdo('erratumDraft', '/borrador'),
    as: SECRETARIAT,
    then: dialogOf('.action-bar', 0),
  },
  { name: 'workspace-erratum', path: acuerdo('erratumInReview'), as: 'Academia' },
  { name: 'workspace-questioned', path: acuerdo('questioned'), as: 'Academia' },
  { name: 'dialog-statement', path: acuerdo('questioned'), as: 'Academia', then: dialogOf('.statements', 0) },
  { name: 'dialog-people', path: acuerdo('draft'), as: SECRETARIAT, then: dialogOf('.people-named', 1) },
  { name: 'compare', path: acuerdo('inReview', '/comparar/1/2'), as: SECRETARIAT },
  { name: 'roster', path: inBody('/integracion'), as: SECRETARIAT },
  {
    name: 'roster-table',
    path: inBody('/integracion'),
    as: SECRETARIAT,
    then: (page) => page.getByText(/^(Tabla|Table)$/).click(),
  },
  { name: 'dialog-prolong', path: inBody('/integracion'), as: SECRETARIAT, then: dialogOf('.page-head-end', 0) },
  { name: 'dialog-appoint', path: inBody('/integracion'), as: SECRETARIAT, then: dialogOf('.page-head-end', 1) },
  { name: 'deadlines', path: inBody('/plazos'), as: SECRETARIAT },
  { name: 'deadlines-unfolded', path: inBody('/plazos'), as: 'Academia', then: unfoldTerms },
  { name: 'dialog-subscribe', path: inBody('/plazos'), as: 'Academia', then: subscribe },
  { name: 'notifications', path: inBody('/notificaciones'), as: SECRETARIAT },
  { name: 'bell', path: inBody('/notificaciones'), as: 'Sociedad civil', then: openBell },
  { name: 'rules', path: inBody('/reglas'), as: SECRETARIAT },
  { name: 'rules-proposal', path: inBody('/reglas?proponer=reglas'), as: ADMINISTRATION, then: proposeRules },
  { name: 'dialog-adopt-rules', path: inBody('/reglas?proponer=reglas'), as: ADMINISTRATION, then: reviewRules },
  { name: 'rules-proposal-unsound', path: inBody('/reglas?proponer=reglas'), as: ADMINISTRATION, then: proposeUnsound },
  { name: 'calendar-proposal', path: inBody('/reglas?proponer=calendario'), as: ADMINISTRATION, then: loadDays },
  { name: 'administration', path: '/app/administracion', as: ADMINISTRATION },
  { name: 'administration-body', path: `/app/administracion/${SLUG}`, as: ADMINISTRATION },
];
