import type { Page } from '../../platform/http/layout';
import type { ActToday } from '../public-acts';
import type { PublicationRecord } from '../publication-record';
import { aRecord, anErratum, uuid } from '../testing/a-record';
import { wordsOf } from '../testing/read-page';
import { actPage, publishedAct } from './act.page';

const spanish: Page = { locale: 'es', asked: false, otherLocaleUrl: '/?lang=en' };
const english: Page = { locale: 'en', asked: true, otherLocaleUrl: '/?lang=es' };

const act = aRecord();
const CONSIDERANDO = uuid(4);
const published = 'Faltan cuatro de las nueve mesas de diálogo y conviene terminarlas.';
const corrected = 'Faltan cuatro de las nueve mesas de diálogo y es bueno terminarlas.';
const again = 'Faltan cuatro de las nueve mesas de diálogo y es necesario terminarlas.';
const erratum = anErratum(2, act, { [CONSIDERANDO]: { before: published, after: corrected } });
const second = anErratum(3, act, { [CONSIDERANDO]: { before: corrected, after: again } });
const amendment = aRecord({
  kind: 'amendment',
  acuerdoId: uuid(940),
  original: { acuerdoId: act.acuerdoId, folio: act.folio },
  folio: 'STE-GA/ACU/2022/004',
  date: '2022-06-06',
  inForceFrom: '2022-06-06',
});

const kept = (record: PublicationRecord) => ({ record, hash: 'f0'.repeat(32), size: 5400 });
const family = (errata: PublicationRecord[] = [], amendments: PublicationRecord[] = []) => ({ errata, amendments });
const today = (about = family()): ActToday => ({ today: '2022-06-07', effects: [], questioned: [], family: about });
const pageOf = (record: PublicationRecord, about = family(), page = spanish) =>
  actPage(page, kept(record), today(about));

describe('an erratum', () => {
  const page = pageOf(erratum, family([erratum]));

  it('is named with the act that it corrects, which it leads to', () => {
    expect(page.markup).toMatch(
      /<h1 class="act-title">\s*Fe de erratas del acuerdo <a [^>]*href="\/ste\/actos\/2022\/001"/,
    );
    expect(page.markup.match(/<h1/g)).toHaveLength(1);
    expect(page.markup).toContain('<title>STE-GA/ACU/2022/002 · Fe de erratas del acuerdo STE-GA/ACU/2022/001</title>');
  });

  it('says part by part what it says and what it must say, with the words that differ marked', () => {
    expect(wordsOf(page)).toContain(
      'Considerando 1 Dice: Faltan cuatro de las nueve mesas de diálogo y [se quita: conviene] terminarlas. ' +
        'Debe decir: Faltan cuatro de las nueve mesas de diálogo y [se pone: es bueno] terminarlas.',
    );
    expect(page.markup).toMatch(/<del>.*conviene.*<\/del>/);
    expect(page.markup).toMatch(/<ins>.*es bueno.*<\/ins>/);
    expect(page.markup).toContain(`href="/ste/actos/2022/001#parte-${CONSIDERANDO}"`);
  });

  it('says who decided it and gives its record, like any act', () => {
    expect(wordsOf(page)).toContain('Quién decidió Aprobado: 2 a favor, 1 en abstención.');
    expect(page.markup).toContain('href="/ste/actos/2022/002.json"');
    expect(wordsOf(page)).toContain('no cambia fechas ni vigencias');
  });

  it('says that it needed no sign-off, where the rules spare errata theirs', () => {
    const spared = { ...erratum, signoffs: [] };
    expect(wordsOf(pageOf(spared, family([spared])))).toContain('no piden visto bueno para una fe de erratas');
    expect(wordsOf(pageOf({ ...act, signoffs: [] }))).toContain('no tiene vistos buenos de sociedad civil');
  });

  it('has the whole corrected text below', () => {
    const words = wordsOf(page);
    const text = words.slice(words.lastIndexOf('Texto corregido'));
    expect(text).toContain('ANTECEDENTE I. El órgano se instaló el viernes 23 de abril de 2021.');
    expect(text).toContain(corrected);
    expect(text).not.toContain(published);
  });

  it('speaks English around the words that it corrects', () => {
    const words = wordsOf(pageOf(erratum, family([erratum]), english));
    expect(words).toContain('Erratum to agreement STE-GA/ACU/2022/001');
    expect(words).toContain('It must read: Faltan cuatro de las nueve mesas de diálogo y [put in: es bueno]');
  });

  it('tells whoever reads it of the one after it, and of the one before', () => {
    const both = family([erratum, second]);
    expect(wordsOf(pageOf(erratum, both))).toContain(
      'Después de esta, corrigió el mismo acuerdo la fe de erratas STE-GA/ACU/2022/003 (martes 3 de mayo de 2022). ' +
        'El texto que vale es el de la última.',
    );
    expect(wordsOf(pageOf(second, both))).toContain('Antes que esta, corrigió el mismo acuerdo la fe de erratas');
    expect(wordsOf(pageOf(second, both))).not.toContain('es el de la última');
  });
});

describe('an act that was corrected', () => {
  const page = pageOf(act, family([erratum]));

  it('says so at the top, with the folio and the day, and names the parts', () => {
    expect(wordsOf(page)).toContain(
      'Corregido por la fe de erratas STE-GA/ACU/2022/002 (lunes 2 de mayo de 2022). Partes corregidas: Considerando 1.',
    );
    expect(page.markup).toContain('href="/ste/actos/2022/002"');
    expect(page.markup).toContain(`<a href="#parte-${CONSIDERANDO}">Considerando 1</a>`);
  });

  it('keeps its words, and says beside them how they must read', () => {
    expect(wordsOf(page)).toContain(
      `1. ${published} Debe decir: Faltan cuatro de las nueve mesas de diálogo y [se pone: es bueno] terminarlas. ` +
        'Fe de erratas STE-GA/ACU/2022/002',
    );
  });

  it('has what was published as it was, but for what stands beside it', () => {
    const bare = (about: ReturnType<typeof family>) =>
      publishedAct(spanish, kept(act), about)
        .markup.replace(/<div class="act-correction"[^]*?<\/div>/g, '')
        .replace(/\s+/g, ' ');
    expect(publishedAct(spanish, kept(act), family([erratum])).markup).toContain('act-correction');
    expect(bare(family([erratum]))).toBe(bare(family()));
  });

  it('reads as the last of two errata says, and names both', () => {
    expect(wordsOf(pageOf(act, family([erratum, second])))).toContain(
      '[se pone: es necesario] terminarlas. Fe de erratas STE-GA/ACU/2022/002, STE-GA/ACU/2022/003',
    );
  });

  it('says that words were given back', () => {
    const back = anErratum(3, act, { [CONSIDERANDO]: { before: corrected, after: published } });
    expect(wordsOf(pageOf(act, family([erratum, back])))).toContain('Vuelve a decir lo que dice.');
  });

  it('keeps the language along its links', () => {
    const inEnglish = pageOf(act, family([erratum]), english);
    expect(wordsOf(inEnglish)).toContain('Corrected by erratum STE-GA/ACU/2022/002 (Monday 2 May 2022).');
    expect(inEnglish.markup).toContain('href="/ste/actos/2022/002?lang=en"');
  });
});

describe('an act and the one that changed it', () => {
  it('name each other', () => {
    expect(wordsOf(pageOf(act, family([], [amendment])))).toContain(
      'Modificado por el acuerdo STE-GA/ACU/2022/004 (lunes 6 de junio de 2022).',
    );
    const page = pageOf(amendment);
    expect(wordsOf(page)).toContain('Acuerdo modificatorio del acuerdo STE-GA/ACU/2022/001 Folio STE-GA/ACU/2022/004');
    expect(page.markup).toContain('href="/ste/actos/2022/001"');
  });

  it('the erratum of an act that was changed says so', () => {
    expect(wordsOf(pageOf(erratum, family([erratum], [amendment])))).toContain(
      'El acuerdo que corrige fue modificado por el acuerdo STE-GA/ACU/2022/004',
    );
  });
});

it('corrections made to deceive stay words', () => {
  const bad = '<img src=x onerror=alert(1)>"\'';
  const hostile = anErratum(2, act, { [CONSIDERANDO]: { before: published, after: bad } });
  expect(pageOf(hostile, family([hostile])).markup).not.toContain('<img src=x');
  expect(pageOf(act, family([hostile])).markup).not.toContain('<img src=x');
});
