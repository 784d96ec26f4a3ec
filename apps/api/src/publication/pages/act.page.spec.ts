import type { Page } from '../../platform/http/layout';
import type { ActToday } from '../public-acts';
import type { PublicationRecord } from '../publication-record';
import { aPart, aRecord, anAct, anObjection, uuid } from '../testing/a-record';
import { wordsOf } from '../testing/read-page';
import { actPage, publishedAct } from './act.page';

const spanish: Page = { locale: 'es', asked: false, otherLocaleUrl: '/?lang=en' };
const english: Page = { locale: 'en', asked: true, otherLocaleUrl: '/?lang=es' };

const keptRecord = (record: PublicationRecord) => ({ record, hash: 'f0'.repeat(32), size: 5400 });
const effectToday = {
  term: 'Secretariado Técnico Estatal',
  startsOn: '2021-04-23',
  endsOn: '2023-04-30',
  daysLeft: 375,
  movedBy: null,
};
const alone = { family: { errata: [], amendments: [] }, questioned: [] };
const onItsDay: ActToday = { ...alone, today: '2022-04-20', effects: [effectToday] };

const pageOf = (overrides: Partial<PublicationRecord> = {}, page = spanish, today = onItsDay) =>
  actPage(page, keptRecord(aRecord(overrides)), today);

describe('a published act', () => {
  const words = wordsOf(pageOf());

  it('is typeset with its sections and numbers', () => {
    expect(words).toContain('ANTECEDENTE I. El órgano se instaló el viernes 23 de abril de 2021.');
    expect(words).toContain('ACUERDO ÚNICO. Se amplían ambas vigencias');
    expect(pageOf().markup.match(/<h1/g)).toHaveLength(1);
  });

  it('carries folio, date with weekday, session and place', () => {
    expect(words).toContain(
      'Folio STE-GA/ACU/2022/001 Publicado el miércoles 20 de abril de 2022 ' +
        'Sesión: Segunda sesión extraordinaria, martes 19 de abril de 2022 Lugar: Mérida, Yucatán',
    );
  });

  it('is signed by offices in their order', () => {
    expect(words).toContain('Firman 1. Secretaría técnica 2. Representación del Ejecutivo');
  });

  it('says what it does, in words and days', () => {
    expect(words).toContain(
      'Secretariado Técnico Estatal Terminaba el sábado 23 de abril de 2022 ' +
        'Termina el domingo 30 de abril de 2023: 372 días más',
    );
    expect(wordsOf(pageOf({ effects: [] }))).toContain('Este acuerdo no cambia ninguna vigencia.');
  });

  it('says who decided what, when and on which text', () => {
    expect(words).toContain(
      'Aprobado: 2 a favor, 1 en abstención. Votaron 3 de 4 asientos; el quórum era de 3. Todo sobre la revisión 3',
    );
    expect(words).toContain('Órgano garante Suplente A favor mar 12 abr 2022, 09:31');
    expect(words).toContain('Academia No votó');
    expect(words).toContain(`Huella del texto (SHA-256): ${'a1'.repeat(32)}`);
    expect(words).toContain(
      'Visto bueno de sociedad civil: Representación de sociedad civil, lunes 18 de abril de 2022, 12:20 (Mérida)',
    );
  });

  it('says which sectors had to vote, where the rules asked for some', () => {
    const { count } = aRecord();
    expect(wordsOf(pageOf({ count: { ...count, sectors: ['government', 'civil_society'] } }))).toContain(
      'el quórum era de 3. Las reglas pedían además el voto de cada sector: gobierno y sociedad civil.',
    );
    expect(words).not.toContain('cada sector');
  });

  it('says which seat decided a tie', () => {
    const { count } = aRecord();
    expect(wordsOf(pageOf({ count: { ...count, castingSeat: 'Órgano garante' } }))).toContain(
      'Decidió el empate: Órgano garante',
    );
  });

  it('speaks English around its own words, which stay Spanish', () => {
    const page = pageOf({}, english);
    expect(wordsOf(page)).toContain('Adopted: 2 in favour, 1 abstaining. 3 of 4 seats voted; the quorum was 3.');
    expect(wordsOf(page)).toContain('It was to end on Saturday 23 April 2022');
    expect(page.markup).toMatch(/<div lang="es-MX">\s*<h1/);
  });

  it('offers its record', () => {
    expect(pageOf().markup).toContain('href="/ste/actos/2022/001.json"');
    expect(words).toContain('JSON Registro, 5 kB');
  });
});

describe('an objection', () => {
  it('leads to its part and is shown with its reply', () => {
    const page = pageOf();
    expect(page.markup).toContain(`href="#parte-${uuid(4)}"`);
    expect(page.markup).toContain(`id="parte-${uuid(4)}"`);
    expect(wordsOf(page)).toContain('Considerando 1 Representación de sociedad civil jueves 7 de abril de 2022, 11:00');
    expect(wordsOf(page)).toContain('Aceptada Secretaría técnica viernes 8 de abril de 2022');
  });

  it('keeps its words when its part is gone', () => {
    const words = wordsOf(pageOf({ objections: [anObjection({ part: null })] }));
    expect(words).toContain('Parte que el acuerdo ya no tiene');
    expect(words).toContain('conviene terminarlas');
  });

  it('is published beside the act when it is maintained', () => {
    const maintained = anObjection({
      status: 'maintained',
      answers: [{ accepted: false, reasons: 'El plazo es el que hace falta.', at: '2022-04-08T15:00:00.000Z' }],
      maintainedBecause: 'Un año sigue siendo mucho.',
    });
    const words = wordsOf(pageOf({ objections: [maintained] }));
    expect(words).toContain('No aceptada Secretaría técnica');
    expect(words).toContain('la mantiene: se publica junto al acuerdo. Un año sigue siendo mucho.');
  });

  it('is said to be absent where there was none', () => {
    expect(wordsOf(pageOf({ objections: [] }))).toContain('No se presentó ninguna objeción.');
  });
});

describe('what is true of an act today', () => {
  it('changes without touching what was published', () => {
    const kept = keptRecord(aRecord());
    const later: ActToday = { ...alone, today: '2023-05-01', effects: [{ ...effectToday, daysLeft: -1 }] };
    const published = publishedAct(spanish, kept, alone.family).markup;
    expect(actPage(spanish, kept, onItsDay).markup).toContain(published);
    expect(actPage(spanish, kept, later).markup).toContain(published);
    expect(actPage(spanish, kept, later).markup).not.toBe(actPage(spanish, kept, onItsDay).markup);
  });

  it.each([
    [375, 'vigente hasta el domingo 30 de abril de 2023; quedan 375 días.', 'note--jade'],
    [30, 'vigente hasta el domingo 30 de abril de 2023; quedan 30 días.', 'note--amber'],
    [0, 'vigente hasta el domingo 30 de abril de 2023; es el último día.', 'note--amber'],
    [-1, 'Estatal: terminó el domingo 30 de abril de 2023.', 'note--vermilion'],
  ])('with %i days left it says «%s»', (daysLeft, sentence, tone) => {
    const page = pageOf({}, spanish, { ...alone, today: '2023-04-30', effects: [{ ...effectToday, daysLeft }] });
    expect(wordsOf(page)).toContain(sentence);
    expect(page.markup).toContain(tone);
  });

  it('names the act that came after it', () => {
    const moved = { ...effectToday, endsOn: '2024-04-30', movedBy: { folio: 'STE-GA/ACU/2023/004' } };
    const page = pageOf({}, spanish, { ...alone, today: '2023-05-01', effects: [moved] });
    expect(wordsOf(page)).toContain('ahora termina el martes 30 de abril de 2024 (véase STE-GA/ACU/2023/004)');
    expect(page.markup).toContain('href="/ste/actos/2023/004"');
  });

  it('is nothing for an act that moves no term', () => {
    expect(pageOf({ effects: [] }, spanish, { ...alone, today: '2022-04-20', effects: [] }).markup).not.toContain(
      'class="note',
    );
  });
});

describe('an act that renews a term', () => {
  const renewal = { ...aRecord().effects[0]!, kind: 'renew_term' as const, from: '2021-12-31' };
  const words = (inForceFrom: string, page = spanish) => wordsOf(pageOf({ effects: [renewal], inForceFrom }, page));

  it('shows the days on which it was not in force', () => {
    expect(words('2022-04-20')).toContain(
      'Había terminado el viernes 31 de diciembre de 2021 ' +
        'Se renueva: vigente del miércoles 20 de abril de 2022 al domingo 30 de abril de 2023 ' +
        'Sin vigencia del sábado 1 de enero de 2022 al martes 19 de abril de 2022: 109 días',
    );
    expect(words('2022-04-20', english)).toContain(
      'Not in force from Saturday 1 January 2022 to Tuesday 19 April 2022: 109 days',
    );
  });

  it('says so where there were none', () => {
    expect(words('2022-01-01')).toContain('al domingo 30 de abril de 2023 Sin interrupción.');
  });

  it('does not call the term in force before it is', () => {
    const coming = { ...effectToday, startsOn: '2022-05-02' };
    const page = pageOf({}, spanish, { ...onItsDay, effects: [coming] });
    expect(wordsOf(page)).toContain('empieza el lunes 2 de mayo de 2022 y termina el domingo 30 de abril de 2023.');
  });
});

describe('the day of its entry into force', () => {
  it('is said where it is not that of the publication', () => {
    expect(wordsOf(pageOf({ inForceFrom: '2022-04-22' }))).toContain('En vigor desde el viernes 22 de abril de 2022');
    expect(wordsOf(pageOf())).not.toContain('En vigor desde');
  });
});

describe('a vote that a later record questions', () => {
  const question = {
    appointmentId: uuid(1),
    endedOn: '2022-04-10',
    act: { title: 'Renuncia de una persona', date: '2022-04-10', reference: 'OF/12' },
    recordedAt: '2022-05-02T16:00:00.000Z',
  };
  const questioned = [{ deed: 'vote' as const, seat: 'Órgano garante', question }];

  it('is said beside the act, by office and date, without the names that the later act may carry', () => {
    const words = wordsOf(pageOf({}, spanish, { ...onItsDay, questioned }));
    expect(words).toContain(
      'Voto de Órgano garante: la designación terminó el domingo 10 de abril de 2022, ' +
        'según un acto del domingo 10 de abril de 2022 (OF/12), registrado el lunes 2 de mayo de 2022, 11:00',
    );
    expect(words).not.toContain('Renuncia de una persona');
  });

  it('stays as it was in the record', () => {
    const kept = keptRecord(aRecord());
    const page = actPage(spanish, kept, { ...onItsDay, questioned });
    expect(page.markup).toContain(publishedAct(spanish, kept, alone.family).markup);
  });
});

describe('words made to deceive', () => {
  it('stay words in text, offices, reasons and folio', () => {
    const bad = '<img src=x onerror=alert(1)>"\'';
    const record = aRecord();
    const page = pageOf({
      title: bad,
      place: bad,
      signatories: [{ office: bad, order: 1 }],
      revision: { ...record.revision, document: anAct(aPart(1, 'considerando', bad)) },
      objections: [anObjection({ reasons: bad, quote: bad, maintainedBecause: bad, status: 'maintained' })],
    });
    expect(page.markup).not.toContain('<img src=x');
    expect(page.markup.match(/<h1/g)).toHaveLength(1);
  });

  it('keep emphasis, and links to acts of the same body', () => {
    const record = aRecord();
    const document = anAct(
      aPart(1, 'considerando', [
        { type: 'text', text: 'aquel acto', marks: [{ type: 'act_link', attrs: { href: '/actos/2021/001' } }] },
        { type: 'text', text: 'fuera', marks: [{ type: 'act_link', attrs: { href: 'https://ejemplo.mx/?a&b' } }] },
        { type: 'text', text: 'fuerte', marks: [{ type: 'bold' }, { type: 'italic' }] },
      ]),
    );
    const { markup } = pageOf({ revision: { ...record.revision, document } });
    expect(markup).toContain('<a href="/ste/actos/2021/001">aquel acto</a>');
    expect(markup).toContain('<a href="https://ejemplo.mx/?a&amp;b">fuera</a>');
    expect(markup).toContain('<em><strong>fuerte</strong></em>');
  });
});
