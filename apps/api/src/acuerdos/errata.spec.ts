import { randomUUID } from 'node:crypto';
import { checkJournal } from '../operations/check-journal';
import { Html } from '../platform/http/html';
import { BodyScope } from '../platform/transaction/body-scope';
import { wordsOf } from '../publication/testing/read-page';
import { aSecretariat, installationAct, type TestSecretariat } from '../testing/a-secretariat';
import { anAct, anExtension, reading } from '../testing/an-act';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { holdJournal } from '../testing/hold';
import { accepted } from '../testing/test-client';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let body: TestSecretariat;
let number = 0;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
});
afterAll(() => api.stop());
beforeEach(async () => {
  body = await aSecretariat(api, { slug: `erratas-${++number}` });
});
afterEach(async () => {
  expect((await checkJournal(api.app.get(BodyScope), body.bodyId)).fault).toBeNull();
});

const folio = (n: number) => `${body.slug.toUpperCase()}/ACU/2022/00${n}`;
const path = (n: number) => `/${body.slug}/actos/2022/00${n}`;
/** As a citizen without an account gets it. */
const get = (url: string) => api.anybody().request('GET', url, undefined, { accept: 'text/html' });
const page = async (n: number) => (await get(path(n))).body;
const words = async (url: string) => wordsOf(new Html((await get(url)).body));
const record = async (n: number) => (await get(`${path(n)}.json`)).rawPayload;

const withoutVerb = 'El órgano un espacio de diálogo permanente entre autoridades y ciudadanía.';
const withVerb = 'El órgano es un espacio de diálogo permanente entre autoridades y ciudadanía.';
const faulty = () => reading(anAct(), 'considerando', withoutVerb);

/** An erratum of that act in draft, written against the words that stand. */
async function erratumOf(act: TestAcuerdo, corrected: TestAcuerdo['document'], standing = act.document) {
  const erratum = await TestAcuerdo.about(act, 'erratum', standing);
  await erratum.write(corrected, 1);
  return erratum;
}

async function publishedErratum(act: TestAcuerdo, corrected: TestAcuerdo['document'], standing = act.document) {
  const erratum = await erratumOf(act, corrected, standing);
  await erratum.becomesReady();
  await accepted(erratum.publish());
  return erratum;
}

describe('an erratum that gives a considerando its verb', () => {
  it('is voted, signed off and published with the next folio, and each of the two acts leads to the other', async () => {
    const act = await TestAcuerdo.published(body, faulty());
    const sealed = await record(1);
    await publishedErratum(act, reading(act.document, 'considerando', withVerb));

    expect(await words(path(2))).toContain(
      `Folio ${folio(2)} Publicado el miércoles 30 de marzo de 2022 Sesión: Sesión ordinaria`,
    );
    expect(await words(path(2))).toContain(`Fe de erratas del acuerdo ${folio(1)}`);
    expect(await words(path(2))).toContain(
      `Considerando 1 Dice: ${withoutVerb} Debe decir: El órgano [se pone: es] un espacio`,
    );
    expect(await page(2)).toContain(`href="${path(1)}"`);

    expect(await words(path(1))).toContain(
      `Corregido por la fe de erratas ${folio(2)} (miércoles 30 de marzo de 2022)`,
    );
    expect(await words(path(1))).toContain(`1. ${withoutVerb} Debe decir: El órgano [se pone: es] un espacio`);
    expect(await page(1)).toContain(`href="${path(2)}"`);
    expect((await record(1)).equals(sealed)).toBe(true);

    expect(await words(`/${body.slug}`)).toContain(
      `Fe de erratas del acuerdo ${folio(1)} ${folio(2)} Corrige: Considerando 1`,
    );
  });
});

describe('an "erratum" that moves a date', () => {
  it('is refused, and names the part', async () => {
    const extension = await TestAcuerdo.published(body, anExtension(body.terms.exercise, '2023-04-30'));
    const resolutivo = extension.document.content.find(({ attrs }) => attrs.kind === 'resolutivo')!;
    const said = `Se amplía la vigencia del ${body.terms.exercise.name} hasta el 31 de mayo de 2023.`;
    const erratum = await erratumOf(extension, reading(extension.document, 'resolutivo', said));
    expect(await erratum.submit()).toMatchObject({
      code: 'ERRATUM_CHANGES_EFFECTS',
      facts: { parts: [resolutivo.attrs.id] },
    });
    expect(await erratum.status()).toBe('draft');
    expect((await get(path(2))).statusCode).toBe(404);
  });
});

describe('two errata of one act, decided side by side', () => {
  it('the second is stale, is returned, and goes on against the words that stand then', async () => {
    const act = await TestAcuerdo.published(body, faulty());
    const verb = await erratumOf(act, reading(act.document, 'considerando', withVerb));
    const place = await erratumOf(act, reading(act.document, 'antecedente', 'El órgano se instaló en Mérida.'));
    for (const erratum of [verb, place]) await erratum.becomesReady();
    const journal = await holdJournal(api, body.bodyId);
    const both = [verb.publish(), place.publish()];
    await journal.waitedFor(2);
    await journal.release();
    const answers = await Promise.all(both);
    expect(answers.map(({ code }) => code).toSorted()).toEqual(['ERRATUM_STALE', undefined]);

    const [first, second] = answers[0]?.code === undefined ? [verb, place] : [place, verb];
    await accepted(second.returnToDraft());
    const [kind, text] =
      second === place
        ? (['antecedente', 'El órgano se instaló en Mérida.'] as const)
        : (['considerando', withVerb] as const);
    // What the first corrected is in the draft already; nobody has to write it again.
    second.document = reading(first.document, kind, text);
    await second.becomesReady();
    await accepted(second.publish());

    const corrected = await words(path(1));
    expect(corrected).toContain(`la fe de erratas ${folio(2)} (`);
    expect(corrected).toContain(`la fe de erratas ${folio(3)} (`);
    expect(corrected).toContain('Partes corregidas: Antecedente I, Considerando 1.');
    expect(await words(path(2))).toContain(`Después de esta, corrigió el mismo acuerdo la fe de erratas ${folio(3)}`);
    expect((await words(path(3))).match(/Debe decir:/g)).toHaveLength(1);
  });
});

describe('an erratum that is wrong itself', () => {
  it('has no erratum of its own: the act is corrected again, and reads as the last one says', async () => {
    const act = await TestAcuerdo.published(body, faulty());
    const wrong = reading(act.document, 'considerando', withVerb.replace(' es ', ' fue '));
    const first = await publishedErratum(act, wrong);
    expect(
      await body.as.secretary.command('createAcuerdo', {
        bodyId: body.bodyId,
        acuerdoId: randomUUID(),
        title: 'Otra corrección',
        kind: 'erratum',
        original: first.id,
      }),
    ).toMatchObject({ code: 'ORIGINAL_IS_ERRATUM' });

    await publishedErratum(act, reading(act.document, 'considerando', withVerb), wrong);
    expect(await words(path(3))).toContain('Dice: El órgano [se quita: fue] un espacio');
    expect(await words(path(1))).toContain('Debe decir: El órgano [se pone: es] un espacio');
    expect(await words(path(1))).toContain(`Fe de erratas ${folio(2)}, ${folio(3)}`);
  });
});

describe('an act that another one changes', () => {
  it('and the other name each other', async () => {
    const act = await TestAcuerdo.published(body);
    const sealed = await record(1);
    const amending = await TestAcuerdo.about(
      act,
      'amendment',
      reading(anAct(`Acuerdo modificatorio del acuerdo ${folio(1)}`), 'antecedente', `Se publicó ${folio(1)}.`),
    );
    await amending.becomesReady();
    await accepted(amending.publish());
    expect(await words(path(1))).toContain(`Modificado por el acuerdo ${folio(2)} (miércoles 30 de marzo de 2022)`);
    expect(await words(path(2))).toContain(`Acuerdo modificatorio del acuerdo ${folio(1)} Folio ${folio(2)}`);
    expect((await record(1)).equals(sealed)).toBe(true);
  });
});

describe('a vote of which a later record says that its appointment had ended', () => {
  it('is said to be questioned beside the act, and stays in its record', async () => {
    await TestAcuerdo.published(body);
    const sealed = await record(1);
    expect(await words(path(1))).not.toContain('pone en duda');
    await body.as.secretary.accepted('endAppointment', {
      bodyId: body.bodyId,
      appointmentId: body.appointments.authority,
      on: '2022-03-01',
      act: { ...installationAct, title: 'Renuncia de quien ocupaba el asiento', date: '2022-03-01' },
    });
    const said = await words(path(1));
    expect(said).toContain('Voto de Órgano garante: la designación terminó el martes 1 de marzo de 2022');
    expect(said).not.toContain('Renuncia de quien');
    expect((await record(1)).equals(sealed)).toBe(true);
  });
});
