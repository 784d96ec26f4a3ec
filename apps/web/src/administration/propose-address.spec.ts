import { faultOfSlug, proposeFolioPrefix, proposeSlug } from './propose-address';

describe('the address proposed for a body', () => {
  it('is its name without accents, capitals and linking words', () => {
    expect(proposeSlug('Secretariado Técnico de Yucatán')).toBe('secretariado-tecnico-yucatan');
    expect(proposeSlug('  Comité (municipal) del Niño & Compañía ')).toBe('comite-municipal-nino-compania');
  });

  it('stops at a whole word before it gets long', () => {
    const slug = proposeSlug('Secretariado Técnico Local de Gobierno Abierto del Estado de Quintana Roo');
    expect(slug.length).toBeLessThanOrEqual(40);
    expect(slug).toBe('secretariado-tecnico-local-gobierno');
  });

  it('is empty while there is no name, and never something that would be refused', () => {
    expect(proposeSlug(' ¡! ')).toBe('');
    expect(faultOfSlug(proposeSlug('Órgano 2.º de Mérida'))).toBeNull();
  });
});

describe('the folio prefix proposed for a body', () => {
  it('is made of the initials of the words that count', () => {
    expect(proposeFolioPrefix('Secretariado Técnico de Gobierno Abierto')).toBe('STGA');
  });
});

describe('an address', () => {
  it.each(['Con Espacio', 'dos--guiones', '-guion', 'acentó', ''])('is not «%s»', (slug) => {
    expect(faultOfSlug(slug)).toBe('form');
  });

  it('is not one that the application needs', () => {
    expect(faultOfSlug('administracion')).toBe('taken');
    expect(faultOfSlug('secretariado')).toBeNull();
  });
});
