import { failedFacts, invitedFacts, overdueFacts } from '../../testing/facts-of-each-kind';
import { deliveryFailedMail } from './delivery-failed-mail';
import { invitationMail } from './invitation-mail';
import { overdueMail } from './overdue-mail';

const flat = ({ text }: { text: string }) => text.replace(/\s+/g, ' ');

describe('an invitation', () => {
  const said = (overrides = {}) => flat(invitationMail({ ...invitedFacts('es'), ...overrides }));

  it('says as what, by which act and until when', () => {
    expect(said()).toContain('COMO QUÉ Titular de Academia.');
    expect(said()).toContain('«Oficio de designación», del jueves 7 de abril de 2022.');
    expect(said()).toContain('Hasta el domingo 30 de abril de 2023, 23:59 (Mérida).');
  });

  it('says honestly that the act states no end', () => {
    expect(said({ until: null })).toContain('El acto no fija fecha.');
  });

  it('speaks of no act where there is none: whoever reviews holds no post', () => {
    const reviewer = said({ as: { kind: 'reviewer', acuerdo: 'Ampliación' }, act: null, until: null });
    expect(reviewer).toContain('Los comentarios no cuentan como voto.');
    expect(reviewer).not.toMatch(/POR QUÉ ACTO|HASTA CUÁNDO/);
  });

  it('tells a reviewer the last day, and the first where it is still to come', () => {
    const as = { kind: 'reviewer', acuerdo: null };
    const reviewer = said({ as, act: null, from: '2022-04-18', until: '2022-04-23' });
    expect(reviewer).toContain('Para leer y comentar los textos que se sometan a revisión.');
    expect(reviewer).toContain('DESDE CUÁNDO Desde el lunes 18 de abril de 2022.');
    expect(reviewer).toContain('HASTA CUÁNDO Hasta el sábado 23 de abril de 2022, 23:59 (Mérida).');
    expect(reviewer).not.toContain('POR QUÉ ACTO');
  });

  it.each([
    [{ kind: 'secretariat', capacity: 'titular' }, 'Titular de la secretaría técnica.'],
    [{ kind: 'seat', post: 'Academia', capacity: 'alternate' }, 'Suplente de Academia.'],
    [{ kind: 'drafter', acuerdo: 'Ampliación' }, 'Para redactar «Ampliación».'],
  ] as const)('is to %o', (as, words) => {
    expect(said({ as })).toContain(words);
  });

  it('tells how to enter without a password, and by which address', () => {
    expect(said()).toContain('no hace falta contraseña');
    expect(said()).toContain('academia@example.org');
  });
});

describe('what is overdue', () => {
  it('is grouped by what is missing, and says whom it waits for', () => {
    const text = flat(overdueMail(overdueFacts('es')));
    expect(text).toContain(
      'VOTOS QUE FALTAN «Calendario de sesiones»: se espera a Academia y Municipios (vacante). El plazo era el lunes 18 de abril de 2022, 23:59 (Mérida).',
    );
    expect(text).toContain('OBJECIONES SIN RESPUESTA');
    expect(text).not.toContain('VISTOS BUENOS QUE FALTAN');
  });

  it('is counted', () => {
    expect(overdueMail(overdueFacts('es')).subject).toBe('2 asuntos esperan más de lo previsto');
    const [first] = overdueFacts('es').items;
    expect(overdueMail({ ...overdueFacts('es'), items: [first!] }).subject).toBe('1 asunto espera más de lo previsto');
  });
});

describe('a mail that did not arrive', () => {
  it('says whose, where, what the server said and what to do', () => {
    const text = flat(deliveryFailedMail(failedFacts('es')));
    expect(text).toContain('Persona de muestra, Academia');
    expect(text).toContain('550 5.1.1 <academia@example.org>: Recipient address rejected: User unknown');
    expect(text).toContain('corrija su dirección y envíelo de nuevo');
  });

  it('tells a refusal from a report that came later', () => {
    expect(flat(deliveryFailedMail(failedFacts('es')))).toContain('no lo aceptó el viernes 8 de abril');
    expect(flat(deliveryFailedMail({ ...failedFacts('es'), failure: 'bounced' }))).toContain(
      'El servidor lo aceptó, y el viernes 8 de abril de 2022, 10:12 (Mérida) avisó',
    );
  });
});
