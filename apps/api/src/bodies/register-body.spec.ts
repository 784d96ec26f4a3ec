import { randomUUID } from 'node:crypto';
import { hold } from '../testing/hold';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { TestClient } from '../testing/test-client';

let api: TestApi;
let administrator: TestClient;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  administrator = await api.person('Administración', { administrator: true });
});
afterAll(() => api.stop());

const address = { name: 'Secretariado', timeZone: 'America/Merida', folioPrefix: 'S' };
const register = (input: object) =>
  administrator.command('registerBody', { ...address, bodyId: randomUUID(), slug: 'secretariado', ...input });

describe('an address', () => {
  it('belongs to one body, also when two ask for it at once', async () => {
    const bodies = await hold(api, 'lock table body in exclusive mode');
    const both = [register({ slug: 'disputado' }), register({ slug: 'disputado' })];
    await bodies.waitedFor(2);
    await bodies.release();
    const answers = (await Promise.all(both)).map(({ code }) => code ?? 'registered');
    expect(answers.toSorted()).toEqual(['SLUG_TAKEN', 'registered']);
    expect(await register({ slug: 'disputado' })).toMatchObject({ code: 'SLUG_TAKEN' });
  });

  it.each([['app'], ['graphql'], [''], ['Con Espacios'], ['-x'], ['x--y'], ['ñandú'], ['../app'], ['x/y']])(
    'is made of words, and none of the installation’s own: %j',
    async (slug) => {
      await expect(register({ slug })).rejects.toThrow('BAD_USER_INPUT');
    },
  );
});

describe('a double click', () => {
  it('registers one body and answers the same twice', async () => {
    const click = { slug: 'doble', bodyId: randomUUID(), commandId: randomUUID() };
    expect(await register(click)).toMatchObject({ __typename: 'Body' });
    expect(await register(click)).toMatchObject({ __typename: 'Body' });
    expect(await register({ ...click, commandId: randomUUID() })).toMatchObject({ code: 'BODY_EXISTS' });
  });
});

describe('somebody new', () => {
  it.each([
    ['without an address', { name: 'Ana', email: 'ana' }],
    ['with two addresses', { name: 'Ana', email: 'a@example.org, b@example.org' }],
    ['without a name', { name: ' ', email: 'ana@example.org' }],
  ])('is not appointed %s', async (_, person) => {
    const bodyId = randomUUID();
    await administrator.accepted('registerBody', { ...address, bodyId, slug: `cuerpo-${bodyId.slice(0, 8)}` });
    const appointment = {
      bodyId,
      appointmentId: randomUUID(),
      person,
      capacity: 'titular',
      startsOn: '2022-03-30',
      ends: { kind: 'not_stated' },
      act: { title: 'Oficio', date: '2022-03-30' },
    };
    await expect(administrator.command('recordAppointment', appointment)).rejects.toThrow('BAD_USER_INPUT');
  });
});
