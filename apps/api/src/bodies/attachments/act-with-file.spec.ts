import type { ActFile } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { aPdf, kept } from '../../testing/a-file';
import { aSecretariat, installationAct, type TestSecretariat } from '../../testing/a-secretariat';
import { rowCounts } from '../../testing/hold';
import { asSuperuser } from '../../testing/superuser';
import { startTestApi, type TestApi } from '../../testing/test-api';

let api: TestApi;
let body: TestSecretariat;
let other: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  other = await aSecretariat(api, { slug: 'otro' });
});
afterAll(() => api.stop());

const actWith = (fileHash: string) => ({ ...installationAct, title: `Acto ${randomUUID()}`, fileHash });

/** One command of each kind that records an act. */
const commands: [string, 'secretary' | 'administrator', (act: object) => object][] = [
  [
    'registerTerm',
    'administrator',
    (act) => ({
      termId: randomUUID(),
      kind: 'exercise',
      name: 'Otro',
      startsOn: '2022-05-01',
      endsOn: '2022-06-01',
      act,
    }),
  ],
  [
    'recordAppointment',
    'secretary',
    (act) => ({
      appointmentId: randomUUID(),
      seatId: body.seats.government,
      personId: body.as.authority.id,
      capacity: 'alternate',
      startsOn: '2022-03-30',
      ends: { kind: 'not_stated' },
      act,
    }),
  ],
  [
    'prolongAppointment',
    'secretary',
    (act) => ({ appointmentId: body.appointments.society, ends: { kind: 'not_stated' }, act }),
  ],
  ['endAppointment', 'secretary', (act) => ({ appointmentId: body.appointments.facilitator, on: '2022-04-01', act })],
];

describe.each(commands)('%s by an act with its file', (mutation, role, input) => {
  const say = (fileHash: string) =>
    body.as[role].command(mutation, { bodyId: body.bodyId, ...input(actWith(fileHash)) });

  it('is refused where the body keeps no such file, and writes nothing', async () => {
    const foreign = await kept(other.as.secretary, other.bodyId);
    const before = await rowCounts(api);
    for (const fileHash of ['0'.repeat(64), foreign.hash]) {
      expect(await say(fileHash)).toMatchObject({ code: 'ACT_FILE_UNKNOWN', facts: { fileHash } });
    }
    expect(await rowCounts(api)).toEqual(before);
  });

  it('takes no hash that is none', async () => {
    for (const fileHash of ['', 'x', 'A'.repeat(64), '0'.repeat(63)]) {
      await expect(say(fileHash)).rejects.toThrow('BAD_USER_INPUT');
    }
  });

  it('has the hash in the journal', async () => {
    const { hash } = await kept(body.as[role], body.bodyId);
    expect(await say(hash)).toMatchObject({ __typename: 'Body' });
    const payload = await asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ payload: string }>(
        'select payload from journal_entry where body_id = $1 order by position desc limit 1',
        [body.bodyId],
      );
      return rows[0]!.payload;
    });
    expect(payload).toContain(`"fileHash":"${hash}"`);
  });
});

describe('the roster of a body whose acts have files', () => {
  interface Named {
    act: { title: string; file: ActFile | null };
  }
  interface Roster {
    terms: { history: Named[] }[];
    seats: { appointments: (Named & { prolongations: Named[]; ended: Named | null })[] }[];
  }

  it('says of each act where its file is, and of the others that they have none', async () => {
    const fresh = await aSecretariat(api, { slug: 'con-archivos' });
    const { secretary, administrator } = fresh.as;
    const { bodyId, appointments } = fresh;
    const acts = { term: actWith(''), prolongation: actWith(''), end: actWith('') };
    for (const [name, act] of Object.entries(acts)) {
      act.fileHash = (await kept(administrator, bodyId, { bytes: aPdf(name), name: `${name}.pdf` })).hash;
    }
    const dates = { kind: 'exercise', name: 'Otro', startsOn: '2022-05-01', endsOn: '2022-06-01' };
    await administrator.accepted('registerTerm', { bodyId, termId: randomUUID(), ...dates, act: acts.term });
    const ends = { kind: 'not_stated' };
    const prolonged = { bodyId, appointmentId: appointments.society, ends, act: acts.prolongation };
    await secretary.accepted('prolongAppointment', prolonged);
    const ended = { bodyId, appointmentId: appointments.society, on: '2022-04-01', act: acts.end };
    await secretary.accepted('endAppointment', ended);

    const act = '{ title file { hash name mediaType size path } }';
    const { body: roster } = await fresh.as.government.query<{ body: Roster }>(
      `query ($slug: ShortText!) { body(slug: $slug) {
        terms { history { act ${act} } }
        seats { appointments { act ${act} prolongations { act ${act} } ended { act ${act} } } }
      } }`,
      { slug: fresh.slug },
    );
    const society = roster.seats[2]!.appointments[0]!;
    const found = [roster.terms.at(-1)!.history[0]!.act, society.prolongations[0]!.act, society.ended!.act];
    expect(found.map(({ title, file }) => ({ title, hash: file?.hash, name: file?.name }))).toEqual(
      Object.entries(acts).map(([name, { title, fileHash }]) => ({ title, hash: fileHash, name: `${name}.pdf` })),
    );
    expect(society.act.file).toBeNull();
    const answer = await fresh.as.government.request('GET', found[0]!.file!.path);
    expect(answer.rawPayload).toEqual(aPdf('term'));
  });
});
