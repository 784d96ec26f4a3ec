import { documentText, type ActDocument } from '@acuerda/document';
import { randomUUID } from 'node:crypto';
import { must } from '../platform/must';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api, { ends: { society: '2022-04-23' } });
  const act = { title: 'Constancia de prórroga', date: '2022-03-29', reference: 'CON/001' };
  await body.as.secretary.accepted('prolongAppointment', {
    bodyId: body.bodyId,
    appointmentId: body.appointments.society,
    ends: { kind: 'not_stated' },
    act,
  });
});
afterAll(() => api.stop());

const both = () => [body.terms.body.id, body.terms.exercise.id];

const prepare = (acuerdoId: string, extension: object) =>
  body.as.secretary.command('createAcuerdo', { bodyId: body.bodyId, acuerdoId, title: 'Ampliación', extension });

async function draftOf(id: string): Promise<ActDocument | undefined> {
  const query = `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { draft { document } } }`;
  const { acuerdo } = await body.as.secretary.query<{ acuerdo: { draft: { document: ActDocument } } | null }>(query, {
    bodyId: body.bodyId,
    id,
  });
  return acuerdo?.draft.document;
}

describe('an extension that the secretariat prepares', () => {
  it('begins with what the roster and the terms have on record, and with its effects', async () => {
    const acuerdoId = randomUUID();
    expect(await prepare(acuerdoId, { termIds: both(), to: '2023-04-30' })).not.toHaveProperty('code');
    const document = must(await draftOf(acuerdoId), 'draft');
    const text = documentText(document);
    expect(text).toMatch(
      /«Acta de instalación» \(ACTA\/001\), del 23 de abril de 2021, fijó la vigencia del Secretariado/,
    );
    expect(text).toMatch(
      /«Constancia de prórroga» \(CON\/001\).*Sociedad civil, sin que el acto fije fecha de término/,
    );
    const effects = document.content.flatMap(({ attrs }) => attrs.effects);
    expect(effects.map(({ termId, from, to }) => [termId, from, to])).toEqual(
      both().map((id) => [id, '2022-04-23', '2023-04-30']),
    );
  });

  it.each([
    ['TERM_UNKNOWN', () => ({ termIds: [randomUUID()], to: '2023-04-30' })],
    ['TERM_UNKNOWN', () => ({ termIds: [], to: '2023-04-30' })],
    ['EFFECT_SHORTENS_TERM', () => ({ termIds: both(), to: '2022-04-22' })],
    ['EFFECT_REPEATED', () => ({ termIds: [...both(), ...both()], to: '2023-04-30' })],
  ])('is refused with %s, and no draft is left', async (code, extension) => {
    const acuerdoId = randomUUID();
    expect(await prepare(acuerdoId, extension())).toMatchObject({ code });
    expect(await draftOf(acuerdoId)).toBeUndefined();
  });

  it('is refused once a term has ended: that takes a renewal', async () => {
    await api.moveLegalTo('2022-04-24T05:00:00.000Z');
    expect(await prepare(randomUUID(), { termIds: both(), to: '2023-04-30' })).toMatchObject({ code: 'TERM_ENDED' });
  });
});
