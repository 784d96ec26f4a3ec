import {
  answeredFacts,
  objectedFacts,
  publishedFacts,
  returnedFacts,
  signoffFacts,
  voteFacts,
} from '../../testing/facts-of-each-kind';
import { objectionAnsweredMail } from './objection-answered-mail';
import { objectionRaisedMail } from './objection-raised-mail';
import { publishedMail } from './published-mail';
import { returnedMail } from './returned-mail';
import { signoffAwaitedMail } from './signoff-awaited-mail';
import { voteAwaitedMail } from './vote-awaited-mail';

const flat = ({ text }: { text: string }) => text.replace(/\s+/g, ' ');

describe('a vote that is waited for', () => {
  const said = (overrides = {}) => flat(voteAwaitedMail({ ...voteFacts('es'), ...overrides }));

  it('says until when, and how many days that is', () => {
    expect(said()).toContain('hasta el lunes 18 de abril de 2022, 23:59 (Mérida)');
    expect(said()).toContain('Quedan 10 días naturales para votar, 4 días hábiles.');
    expect(said({ now: '2022-04-18T15:00:00.000Z' })).toContain('Hoy es el último día para votar');
  });

  it('stays open for want of quorum once its time is over, and says so', () => {
    const late = voteAwaitedMail({ ...voteFacts('es'), now: '2022-04-19T05:00:00.000Z' });
    expect(late.subject).toBe('Falta quórum: se espera el voto de Academia');
    expect(flat(late)).toContain('El plazo pasó el lunes 18 de abril de 2022, 23:59 (Mérida) sin quórum.');
    expect(flat(late)).not.toContain('Puede aprobar');
  });

  it('says why there is more time, where it was given', () => {
    expect(said({ extended: { reason: 'Faltaba el anexo.' } })).toContain('POR QUÉ HAY MÁS TIEMPO «Faltaba el anexo.»');
    expect(said()).not.toContain('MÁS TIEMPO');
  });

  it('names the revision by its number and its fingerprint, and links to that very one', () => {
    expect(said()).toContain('«Ampliación de la vigencia», revisión 2, huella 1f3a 9c02 7be4.');
    expect(said()).toContain('/acuerdos/7f2k/revisiones/2');
  });

  it('says what changed since the seat decided', () => {
    expect(said()).toContain('2 partes cambiaron desde la revisión 1');
    expect(said({ changed: { since: 1, parts: 1 } })).toContain('1 parte cambió desde la revisión 1');
    expect(said({ changed: { since: 1, parts: 0 } })).toContain('Ninguna parte cambió desde la revisión 1; aun así');
    expect(said({ changed: null })).toContain('Es la primera vez');
  });
});

describe('a sign-off that is waited for', () => {
  const said = (overrides = {}) => flat(signoffAwaitedMail({ ...signoffFacts('es'), ...overrides }));

  it('says until when objections are waited for: the last minute of a day, and not the first of the next', () => {
    expect(said()).toContain('por lo menos hasta el miércoles 13 de abril de 2022, 23:59 (Mérida)');
    expect(said()).toContain('Quedan 5 días naturales para objetar, 3 días hábiles.');
  });

  it('goes on waiting once that is over', () => {
    const after = said({ now: '2022-04-14T05:00:00.000Z' });
    expect(after).toContain('el visto bueno todavía se espera');
    expect(after).not.toContain('para objetar,');
  });
});

describe('an objection', () => {
  it('says which part, which words and why, line by line', () => {
    const { text, subject } = objectionRaisedMail(objectedFacts('es'));
    expect(subject).toBe('Objeción de Sociedad civil, primer asiento: Considerando 1.3');
    expect(text).toContain('«la fase de consulta terminará en mayo»');
    expect(text).toContain('«La consulta depende de las mesas de trabajo.\nSin ellas no hay con qué terminarla.»');
  });

  it('asks for an answer from whom it is due, and from nobody else', () => {
    expect(flat(objectionRaisedMail(objectedFacts('es')))).toContain('Le toca responder');
    const others = flat(objectionRaisedMail({ ...objectedFacts('es'), answers: false }));
    expect(others).not.toContain('Le toca responder');
    expect(others).toContain('LEER LA OBJECIÓN');
  });

  it('that is maintained is said to be, after the answer', () => {
    const mail = objectionRaisedMail({ ...objectedFacts('es'), maintained: true });
    expect(mail.subject).toBe('Objeción mantenida por Sociedad civil, primer asiento: Considerando 1.3');
    expect(flat(mail)).toContain('La mantuvo el viernes 8 de abril de 2022, 10:12 (Mérida), después de la respuesta.');
    expect(flat(mail)).not.toContain('Le toca responder');
  });

  it('to a whole part has no words to quote', () => {
    const facts = objectedFacts('es');
    const mail = objectionRaisedMail({ ...facts, part: { ...facts.part, quote: null } });
    expect(mail.text).toContain('Se objeta la parte completa.');
  });
});

describe('an answer to an objection', () => {
  const declined = (countsAs: 'withdrawn' | 'maintained') =>
    objectionAnsweredMail({
      ...answeredFacts('es'),
      answer: { kind: 'decline', reasons: 'Ya consta.', at: '2022-04-08T15:12:00.000Z' },
      silence: { countsAt: '2022-04-14T05:00:00.000Z', countsAs },
    });

  it('that accepts sends the text back', () => {
    expect(flat(objectionAnsweredMail(answeredFacts('es')))).toContain('vuelve a borrador');
  });

  it.each([
    ['withdrawn', 'retirada'],
    ['maintained', 'mantenida'],
  ] as const)('that declines says from when silence counts as %s', (countsAs, word) => {
    expect(flat(declined(countsAs))).toContain(
      `Sin respuesta hasta el miércoles 13 de abril de 2022, 23:59 (Mérida), cuenta como ${word}.`,
    );
    expect(flat(declined(countsAs))).toContain('Quedan 5 días naturales para responder');
  });
});

describe('a return to draft', () => {
  it.each([
    ['secretariat', 'La secretaría técnica lo devolvió.'],
    ['not_adopted', 'La votación terminó sin aprobarlo'],
    ['objection_accepted', 'Se aceptó una objeción.'],
    ['effect_stale', 'cambió de fecha después de presentarse'],
  ] as const)('says why: %s', (cause, words) => {
    expect(flat(returnedMail({ ...returnedFacts('es'), cause, reason: null }))).toContain(words);
  });

  it('says plainly what no longer counts', () => {
    expect(flat(returnedMail(returnedFacts('es')))).toContain(
      '3 votos y 1 visto bueno quedan en la bitácora y ya no cuentan.',
    );
    const unvoted = returnedMail({ ...returnedFacts('es'), voided: { votes: 0, signoffs: 0 } });
    expect(flat(unvoted)).toContain('Nadie había votado todavía.');
  });
});

describe('a publication', () => {
  it('says terms that moved together in one sentence', () => {
    expect(flat(publishedMail(publishedFacts('es')))).toContain(
      'Secretariado Técnico y Ejercicio local: terminaban el sábado 23 de abril de 2022; ahora, el domingo 30 de abril de 2023.',
    );
  });

  it('says terms that moved apart each in its own', () => {
    const [first, second] = publishedFacts('es').moved;
    const moved = [first!, { ...second!, to: '2023-12-31' }];
    const text = flat(publishedMail({ ...publishedFacts('es'), moved }));
    expect(text).toContain('Secretariado Técnico: terminaba el');
    expect(text).toContain('Ejercicio local: terminaba el');
  });

  it('leaves out what there was none of', () => {
    const bare = { signoffs: [], objections: 0, moved: [], checkpoint: null };
    const text = flat(publishedMail({ ...publishedFacts('es'), ...bare }));
    expect(text).not.toMatch(/Visto bueno|junto al acuerdo|QUÉ CAMBIÓ|SELLO/);
  });
});
