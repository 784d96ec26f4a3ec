import { html } from './html';
import { pageFor, pathIn, publicLayout } from './layout';

const asking = (url: string, language?: string) =>
  pageFor({ url, headers: language === undefined ? {} : { 'accept-language': language } });

describe('the language of a page', () => {
  it('is the one that the address asks for, before the one of the browser', () => {
    expect(asking('/?lang=es', 'en-US').locale).toBe('es');
    expect(asking('/', 'en-US,es;q=0.5').locale).toBe('en');
    expect(asking('/', 'fr').locale).toBe('es');
    expect(asking('/?lang=fr').locale).toBe('es');
  });

  it('changes in one link that keeps the rest of the query', () => {
    expect(asking('/organo?q=mesas&lang=es').otherLocaleUrl).toBe('/organo?q=mesas&lang=en');
  });

  it('stays the same along the links of a page whose address asked for it', () => {
    expect(pathIn(asking('/?lang=en'), '/organo?year=2022#acuerdos')).toBe('/organo?year=2022&lang=en#acuerdos');
    expect(pathIn(asking('/?lang=en'), '/organo')).toBe('/organo?lang=en');
    expect(pathIn(asking('/', 'en'), '/organo#acuerdos')).toBe('/organo#acuerdos');
  });
});

describe('an address made to deceive', () => {
  it.each(['//otro.mx/x', '///otro.mx', '/\\otro.mx', '//'])('%s never becomes a link to another site', (url) => {
    expect(asking(url).otherLocaleUrl).toMatch(/^\/(?![/\\])/);
  });

  it('is written without becoming markup', () => {
    const page = publicLayout({ ...asking('/?q="><script>'), title: '<b>' }, html`<p>texto</p>`).markup;
    expect(page).not.toContain('<script>');
    expect(page).toContain('<title>&lt;b&gt;</title>');
  });
});

describe('the shell', () => {
  it('says in which language it is, and marks the current place alone', () => {
    const nav = [
      { href: '/a', label: 'Acuerdos', current: true },
      { href: '/v', label: 'Vigencias' },
    ];
    const page = publicLayout({ ...asking('/', 'es'), title: 'Órgano', nav }, html`<h1>Órgano</h1>`).markup;
    expect(page).toContain('<html lang="es-MX">');
    expect(page.match(/aria-current/g)).toHaveLength(1);
    expect(page).toContain('hreflang="en"');
  });
});
