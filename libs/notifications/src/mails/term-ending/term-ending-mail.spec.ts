import { endingFacts } from '../../testing/ending-samples';
import type { MailEnding, TermEndingFacts } from './facts';
import { termEndingMail } from './term-ending-mail';

const written = (overrides: Partial<TermEndingFacts> = {}) => termEndingMail(endingFacts('es', overrides));
const on = (day: string, overrides: Partial<TermEndingFacts> = {}) =>
  written({ now: `2022-04-${day}T14:00:00.000Z`, ...overrides });

const moves = { count: 0, since: '2021-04-23T17:00:00.000Z' };
const term = (kind: 'body' | 'exercise', name: string): MailEnding => ({
  kind: 'term',
  id: name,
  term: kind,
  name,
  moves,
});
const appointment = (post: string): MailEnding => ({ kind: 'appointment', id: post, post, holder: 'Persona', moves });
const recipient = (...reasons: TermEndingFacts['recipient']['reasons']) => ({
  ...endingFacts('es').recipient,
  reasons,
});

describe('what the subject says', () => {
  it.each([
    ['08', 'La vigencia termina en 15 días: sábado 23 de abril'],
    ['22', 'La vigencia termina mañana: sábado 23 de abril'],
    ['23', 'La vigencia termina hoy: sábado 23 de abril'],
    ['24', 'La vigencia terminó ayer: sábado 23 de abril'],
    ['26', 'La vigencia terminó hace 3 días: sábado 23 de abril'],
  ])('on %s April', (day, subject) => {
    expect(on(day).subject).toBe(subject);
  });

  it('is a day of the body, and not of Greenwich: it is still today at 23:59:59', () => {
    expect(written({ now: '2022-04-24T04:59:59.999Z' }).subject).toContain('termina hoy');
    expect(written({ now: '2022-04-24T05:00:00.000Z' }).subject).toContain('terminó ayer');
  });

  it('is the appointment, where no term ends', () => {
    const own = recipient({ as: 'holder', post: 'Academia' });
    expect(on('08', { endings: [appointment('Academia')], recipient: own }).subject).toMatch(/^Su designación termina/);
    expect(on('08', { endings: [appointment('Academia')] }).subject).toMatch(/^La designación termina/);
    expect(on('08', { endings: [appointment('Academia'), appointment('Municipios')] }).subject).toMatch(
      /^Las designaciones terminan/,
    );
  });
});

describe('the days that are left', () => {
  it('are natural ones and business ones', () => {
    expect(on('08').text).toContain('Quedan 15 días naturales, 8 días hábiles.');
    expect(on('22').text).toContain('Queda 1 día natural, ningún día hábil.');
  });

  it('end with the last minute of the last day', () => {
    expect(on('23').text).toContain('Hoy es el último día, hasta las 23:59 (Mérida).');
  });

  it('are counted from the end, once it is over', () => {
    expect(on('26').text).toContain('3 días desde que terminó.');
  });
});

describe('what ends', () => {
  it('is named together, with what the body may still do afterwards', () => {
    expect(written().text.replace(/\s+/g, ' ')).toContain(
      'Terminan a la vez Secretariado Técnico y Ejercicio local, a las 23:59 (Mérida). Después, el órgano podrá leer y redactar, pero no decidir ni publicar.',
    );
  });

  it('leaves the body in force, where only its exercise ends', () => {
    const text = written({ endings: [term('exercise', 'Ejercicio local')] }).text.replace(/\s+/g, ' ');
    expect(text).toContain('El órgano sigue en funciones después');
    expect(text).not.toContain('no decidir ni');
  });

  it('lists the appointments that end beside a term', () => {
    const { text } = written({ endings: [term('body', 'Secretariado'), appointment('Academia')] });
    expect(text).toContain('TAMBIÉN TERMINA\nLa designación de Persona en «Academia».');
  });
});

describe('what is missing', () => {
  it('says that nobody prepared anything', () => {
    expect(written({ underWay: [] }).text).toContain('Nadie ha preparado todavía la ampliación.');
  });

  it.each([
    ['draft', null, 'está en borrador.'],
    ['draft', 2, 'está otra vez en borrador, después de la revisión 2.'],
    ['member_review', 2, 'está en votación, en su revisión 2.'],
    ['civil_society_signoff', 2, 'espera el visto bueno de sociedad civil, en su revisión 2.'],
    ['ready_to_publish', 2, 'está listo para publicarse, en su revisión 2.'],
  ] as const)('says how far the extension has come: %s, %s', (status, revision, words) => {
    const text = written({ underWay: [{ title: 'Ampliación', status, revision }] }).text.replace(/\s+/g, ' ');
    expect(text).toContain(`«Ampliación» ${words}`);
    expect(text).not.toContain('Nadie ha preparado');
  });

  it('offers no extension of what is over', () => {
    const { text } = on('26', { underWay: [] });
    expect(text).toContain('hace falta registrar el acto de\nreinstalación');
    expect(text).not.toContain('Publicar la ampliación');
  });
});

describe('the calendar', () => {
  it('goes with the mail while there is a day to come', () => {
    const [file] = on('23').attachments;
    expect(file?.filename).toBe('vigencia.ics');
    expect(file?.content.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    expect(on('23').text).toContain('vigencia.ics');
  });

  it('does not, once it is over', () => {
    expect(on('24').attachments).toEqual([]);
    expect(on('24').text).not.toContain('vigencia.ics');
  });

  it('is of the end that the mail is about, however many were written before it', () => {
    const days = Array.from(
      { length: 40 },
      (_, index) => `2023-${String((index % 12) + 1).padStart(2, '0')}-1${index % 9}`,
    );
    for (const endsOn of [...days, ...days]) {
      const [file] = written({ endsOn }).attachments;
      expect(file?.content).toContain(`DTSTART;VALUE=DATE:${endsOn.replaceAll('-', '')}`);
    }
  });
});

describe('an institution that the rules name', () => {
  const institution = {
    name: 'Institución',
    reasons: [{ as: 'escalation' as const }],
    preferencesUrl: null,
    unsubscribeUrl: null,
  };

  it('reads why it is told, and finds no preferences that it does not have', () => {
    const text = written({ recipient: institution, underWay: [] }).text.replace(/\s+/g, ' ');
    expect(text).toContain('el término está cerca y nadie prepara todavía la ampliación.');
    expect(text).toContain('porque las reglas del órgano piden avisar a su institución');
    expect(text).not.toContain('Elegir qué correos');
  });

  it('is not told that nobody prepares what somebody prepares', () => {
    const text = written({ recipient: institution }).text.replace(/\s+/g, ' ');
    expect(text).toContain('el término está cerca y la ampliación todavía no se publica.');
    expect(text).not.toContain('nadie prepara');
  });

  it('is the only one that reads so', () => {
    expect(written().text).not.toContain('Avisamos a su institución');
  });
});

describe('at the foot', () => {
  it('stands every reason why somebody is written to', () => {
    const both = recipient({ as: 'secretariat' }, { as: 'alternate', post: 'Academia' });
    expect(written({ recipient: both }).text.replace(/\s+/g, ' ')).toContain(
      'porque tiene a su cargo la secretaría técnica y es suplente en «Academia».',
    );
  });

  it('a reviewer may end these mails, and nobody else is offered to', () => {
    const url = 'https://acuerda.example/unsubscribe/x';
    const reviewer = { ...recipient({ as: 'reviewer' }), unsubscribeUrl: url };
    expect(written({ recipient: reviewer }).text).toContain(`No recibir más:\n${url}`);
    expect(written({ recipient: reviewer }).text).not.toContain('no se pueden apagar');
    expect(written().text).not.toContain('No recibir más');
    expect(written().text).toContain('no se pueden apagar');
  });

  it('stands the next reminder, or that there is none', () => {
    expect(written().text).toContain('Próximo aviso: sábado 16 de abril, 09:00 (Mérida).');
    expect(written({ next: null }).text).toContain('Es el último aviso de este vencimiento.');
  });
});

describe('the ruler', () => {
  it('measures from the first reminder to the last day', () => {
    expect(written().text).toContain('Primer aviso: mar 22 feb. Hoy: vie 8 abr. Último día: sáb 23 abr.');
    expect(written().html).toContain('<td width="75%"');
  });

  it('is left out where there is nothing to measure', () => {
    expect(on('23', { warnedSince: '2022-04-23' }).text).not.toContain('Primer aviso');
    expect(on('26').text).not.toContain('Primer aviso');
  });
});
