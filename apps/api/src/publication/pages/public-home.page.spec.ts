import type { Page } from '../../platform/http/layout';
import type { ListedAct } from '../listed-act';
import { termsToday } from '../terms-today';
import { aBody } from '../testing/a-body';
import { aTerm, anExercise } from '../testing/a-record';
import { wordsOf } from '../testing/read-page';
import { publicHomePage, type HomeFacts } from './public-home.page';

const spanish: Page = { locale: 'es', asked: false, otherLocaleUrl: '/ste?lang=en' };
const english: Page = { locale: 'en', asked: true, otherLocaleUrl: '/ste?lang=es' };

const act: ListedAct = {
  folio: 'STE-GA/ACU/2022/001',
  kind: 'acuerdo',
  original: null,
  title: 'Acuerdo que amplía dos vigencias',
  date: '2022-03-29',
  path: '/ste/actos/2022/001',
  extends: 2,
  renews: 0,
  objections: 1,
  corrects: [],
  errata: 0,
  amended: false,
};

const facts = (overrides: Partial<HomeFacts> = {}): HomeFacts => ({
  body: { slug: 'ste', name: 'Secretariado de Apertura' },
  sectors: ['government', 'transparency_authority', 'civil_society'],
  terms: termsToday(aBody(), '2022-03-30T15:00:00.000Z'),
  asked: { words: null, year: null },
  years: [2022, 2021],
  acts: [act],
  ...overrides,
});

describe('a body whose terms end in 24 days', () => {
  const page = publicHomePage(spanish, facts());

  it('says how many days are left, until when, in which zone', () => {
    expect(wordsOf(page)).toContain('24 días restantes Terminan el sábado 23 de abril de 2022, 23:59 (Mérida)');
    expect(wordsOf(page)).toContain('2 terminan en abril');
  });

  it('tells the ruler in one sentence', () => {
    expect(page.markup).toContain(
      'aria-label="Línea de vigencia: del viernes 23 de abril de 2021 al sábado 23 de abril de 2022; ' +
        'hoy, miércoles 30 de marzo de 2022, quedan 24 días"',
    );
    expect(page.markup).not.toContain('ruler--calm');
  });

  it('says who sits at its table', () => {
    expect(wordsOf(page)).toContain('Gobierno, órgano garante y sociedad civil deciden en una misma mesa.');
  });

  it('says the same in English, and keeps the language along its links', () => {
    const inEnglish = publicHomePage(english, facts());
    expect(wordsOf(inEnglish)).toContain('24 days left They end on Saturday 23 April 2022, 23:59 (Mérida)');
    expect(wordsOf(inEnglish)).toContain(
      'Government, the transparency authority and civil society decide at one table.',
    );
    expect(inEnglish.markup).toContain('href="/ste/actos/2022/001?lang=en"');
    expect(inEnglish.markup).toContain('<input type="hidden" name="lang" value="en" />');
  });
});

describe('a body with time', () => {
  it('is calm', () => {
    const terms = termsToday(aBody([aTerm({ endsOn: '2023-04-30' })]), '2022-04-21T15:00:00.000Z');
    const page = publicHomePage(spanish, facts({ terms }));
    expect(page.markup).toContain('ruler--calm');
    expect(wordsOf(page)).not.toContain('en abril');
  });
});

describe('a term that was renewed after its end', () => {
  it('shows the days without it', () => {
    const since = '2022-03-30T15:00:00.000Z';
    const by = { kind: 'acuerdo', acuerdoId: 'an-act', folio: 'STE-GA/ACU/2022/001' } as const;
    const exercise = anExercise({
      startsOn: '2022-03-30',
      endsOn: '2023-04-30',
      history: [
        { startsOn: '2020-01-01', endsOn: '2021-12-31', since, by },
        { startsOn: '2022-03-30', endsOn: '2023-04-30', since, by },
      ],
    });
    const terms = termsToday(aBody([aTerm(), exercise]), since);
    expect([...terms.gaps.keys()]).toEqual([exercise.id]);
    expect(wordsOf(publicHomePage(spanish, facts({ terms })))).toContain(
      'Antes, sin vigencia del sábado 1 de enero de 2022 al martes 29 de marzo de 2022.',
    );
  });

  it('shows those before a reinstallation of the body too', () => {
    const again = aTerm({ id: 'again', startsOn: '2022-06-01', endsOn: '2023-05-31' });
    const terms = termsToday(aBody([aTerm(), again]), '2022-07-01T15:00:00.000Z');
    expect(wordsOf(publicHomePage(english, facts({ terms })))).toContain(
      'Before, not in force from Sunday 24 April 2022 to Tuesday 31 May 2022.',
    );
  });
});

describe('a body on its last day', () => {
  it('does not count days any more', () => {
    const page = publicHomePage(spanish, facts({ terms: termsToday(aBody(), '2022-04-24T04:59:59.000Z') }));
    expect(wordsOf(page)).toContain('0 es el último día');
  });
});

describe('a body whose term has ended', () => {
  it('says so, and that it cannot decide, in both languages', () => {
    const ended = facts({ terms: termsToday(aBody(), '2022-04-24T05:00:00.000Z') });
    expect(wordsOf(publicHomePage(spanish, ended))).toContain(
      'Terminó el sábado 23 de abril de 2022, 23:59 (Mérida): el órgano no puede decidir.',
    );
    expect(wordsOf(publicHomePage(english, ended))).toContain('the body cannot decide.');
  });
});

describe('a body without terms', () => {
  it('says that there are none, once', () => {
    const words = wordsOf(publicHomePage(spanish, facts({ terms: termsToday(aBody([]), '2022-03-30T15:00:00.000Z') })));
    expect(words).toContain('todavía no registra ninguna vigencia');
    expect(words).not.toContain('no puede decidir');
  });
});

describe('the list of acts', () => {
  it('gives each its date with weekday, folio, effects and record', () => {
    const page = publicHomePage(spanish, facts());
    expect(wordsOf(page)).toContain(
      '29 mar 2022 martes Acuerdo que amplía dos vigencias STE-GA/ACU/2022/001 Amplía 2 vigencias Con 1 objeción JSON',
    );
    expect(page.markup).toContain('href="/ste/actos/2022/001.json"');
    expect(wordsOf(page)).toContain('1 acuerdo');
  });

  it('counts what a search found, keeps it in the form and leads back', () => {
    const page = publicHomePage(spanish, facts({ asked: { words: 'mesas', year: 2022 }, acts: [act, act] }));
    expect(wordsOf(page)).toContain('2 acuerdos con «mesas» de 2022, del más reciente al más antiguo · Ver todos');
    expect(page.markup).toContain('value="mesas"');
    expect(page.markup).toMatch(/<option value="2022"\s+selected\s*>/);
  });

  it('says when it is not the whole', () => {
    const page = publicHomePage(spanish, facts({ acts: Array.from({ length: 200 }, () => act) }));
    expect(wordsOf(page)).toContain('Los 200 más recientes. Para hallar otros, busque');
  });

  it('names errata and amending acts, and says what became of an act', () => {
    const original = { folio: act.folio, path: act.path };
    const part = { id: 'a-part', kind: 'considerando' as const, number: '1.1' };
    const acts: ListedAct[] = [
      { ...act, folio: 'STE-GA/ACU/2022/003', kind: 'amendment', original, title: 'Otro plazo', extends: 0, renews: 1 },
      { ...act, folio: 'STE-GA/ACU/2022/002', kind: 'erratum', original, corrects: [part], extends: 0 },
      { ...act, errata: 1, amended: true },
    ];
    const page = publicHomePage(spanish, facts({ acts }));
    expect(wordsOf(page)).toContain('Otro plazo STE-GA/ACU/2022/003 Modifica el acuerdo STE-GA/ACU/2022/001 Renueva 1');
    expect(wordsOf(page)).toContain(
      'Fe de erratas del acuerdo STE-GA/ACU/2022/001 STE-GA/ACU/2022/002 Corrige: Considerando 1.1',
    );
    expect(wordsOf(page)).toContain('Con 1 objeción Con fe de erratas Modificado JSON');
    expect(wordsOf(publicHomePage(english, facts({ acts })))).toContain('Erratum to agreement STE-GA/ACU/2022/001');
  });

  it('says what was searched in vain, and offers no search where nothing is published', () => {
    const nothing = facts({ asked: { words: 'presupuesto', year: null }, acts: [] });
    expect(wordsOf(publicHomePage(spanish, nothing))).toContain('Ningún acuerdo publicado dice «presupuesto».');
    const empty = publicHomePage(spanish, facts({ acts: [], years: [] }));
    expect(wordsOf(empty)).toContain('Todavía no hay acuerdos publicados.');
    expect(empty.markup).not.toContain('<form');
  });

  it('writes hostile words without letting them become markup', () => {
    const words = '"><script>alert(1)</script>';
    const page = publicHomePage(spanish, facts({ asked: { words, year: null }, acts: [{ ...act, title: words }] }));
    expect(page.markup).not.toContain('<script');
    expect(wordsOf(page)).toContain(words);
  });
});

describe('the ruler', () => {
  const homeWith = (startsOn: string, endsOn: string) => {
    const terms = termsToday(aBody([aTerm({ startsOn, endsOn })]), '2022-06-20T15:00:00.000Z');
    return publicHomePage(spanish, facts({ terms }));
  };

  it('names months of a term of a year', () => {
    const { markup } = homeWith('2022-01-31', '2023-01-30');
    expect(markup.match(/class="ruler-tick/g)).toHaveLength(12);
    expect(markup).toContain('>may</span>');
  });

  it('names years of a longer one', () => {
    const { markup } = homeWith('2020-01-15', '2027-04-30');
    expect(markup.match(/class="ruler-tick/g)).toHaveLength(7);
    expect(markup).toContain('>2023</span>');
  });

  it('holds a term of a single day', () => {
    const { markup } = homeWith('2022-06-20', '2022-06-20');
    expect(markup).toContain('class="ruler-past" style="width:0.00%"');
    expect(markup).not.toMatch(/NaN|Infinity/);
  });
});
