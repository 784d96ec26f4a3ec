import type { ExtensionUnderWay } from '../acuerdos/extension-under-way';
import { show } from '../testing/show';
import { ExtensionLine } from './extension-line';

const said = (extension: ExtensionUnderWay | null, seesDrafts = true) =>
  show(<ExtensionLine extension={extension} seesDrafts={seesDrafts} />).container.textContent;

const inReview = { acuerdo: { status: 'member_review' }, moves: [] } as unknown as ExtensionUnderWay;

it('says how far the extension has come', () => {
  expect(said(inReview)).toBe('La ampliación está en Revisión de integrantes');
});

it('says that nobody prepares it to whoever sees every draft, and to nobody else', () => {
  expect(said(null)).toBe('Nadie ha preparado todavía la ampliación.');
  expect(said(null, false)).toBe('');
});
