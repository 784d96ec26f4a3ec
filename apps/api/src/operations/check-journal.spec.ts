import { canonicalJson } from '@acuerda/document';
import { loadDemoWhenEmpty } from '../demo/load-demo';
import { JournalEntryEntity } from '../platform/journal/journal-entry.entity';
import { leafHash } from '../platform/journal/journal-entry';
import { toEntry } from '../platform/journal/journal.mapping';
import { BodyScope } from '../platform/transaction/body-scope';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { aStory } from '../testing/a-story';
import type { TestAcuerdo } from '../testing/an-acuerdo';
import { asSuperuser, forge } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { checkJournal } from './check-journal';

describe('the journal of the demonstration', () => {
  it('replays row for row', async () => {
    const demo = await startTestApi();
    try {
      await loadDemoWhenEmpty(demo.app, demo, () => undefined);
      const [{ id }] = await demo.source.query<[{ id: string }]>('select id from body');
      const { entries, fault } = await checkJournal(demo.app.get(BodyScope), id);
      expect(fault).toBeNull();
      expect(entries).toBeGreaterThan(30);
    } finally {
      await demo.stop();
    }
  });
});

describe('the journal of a body to which everything has happened', () => {
  let api: TestApi;
  let body: TestSecretariat;
  let extension: TestAcuerdo;
  beforeAll(async () => {
    api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
    body = await aSecretariat(api);
    ({ extension } = await aStory(body));
  });
  afterAll(() => api.stop());

  const check = () => checkJournal(api.app.get(BodyScope), body.bodyId);
  const positionOf = (type: string): Promise<number> =>
    asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ position: string }>(
        'select position from journal_entry where body_id = $1 and type = $2 order by position desc limit 1',
        [body.bodyId, type],
      );
      return Number(rows[0]!.position);
    });

  /** Forges, expects the check to say where, and puts everything back as it was. */
  async function forged(table: string, statement: string, values: unknown[], fault: object): Promise<void> {
    const backup = `backup_${table}`;
    await forge(api, `create table ${backup} as table ${table}`);
    try {
      expect(await forge(api, statement, values)).toBeGreaterThan(0);
      expect((await check()).fault).toEqual(fault);
    } finally {
      await forge(api, `delete from ${table}`);
      await forge(api, `insert into ${table} select * from ${backup}`);
      await forge(api, `drop table ${backup}`);
    }
    expect((await check()).fault).toBeNull();
  }

  it('replays row for row, with every kind of event in it', async () => {
    const { fault, entries } = await check();
    expect(fault).toBeNull();
    expect(entries).toBeGreaterThan(40);
  });

  it('names the position of a payload that was changed', async () => {
    const position = await positionOf('vote_cast');
    await forged(
      'journal_entry',
      `update journal_entry set payload = replace(payload, 'reject', 'approve') where body_id = $1 and position = $2`,
      [body.bodyId, position],
      { position, reason: 'leaf_differs' },
    );
  });

  it('names the row that no longer follows from an event whose leaf the forger made anew', async () => {
    const position = await positionOf('acuerdo_published');
    const [row] = await api.app
      .get(BodyScope)
      .within(body.bodyId, (manager) =>
        manager.findBy(JournalEntryEntity, { bodyId: body.bodyId, position: String(position) }),
      );
    const content = JSON.parse(row!.payload) as { publication: object };
    const entry = {
      ...toEntry(row!),
      payload: canonicalJson({ ...content, publication: { ...content.publication, place: 'Otra parte' } }),
    };
    await forged(
      'journal_entry',
      'update journal_entry set payload = $3, leaf_hash = $4 where body_id = $1 and position = $2',
      [body.bodyId, position, entry.payload, leafHash(entry)],
      { table: 'acuerdo', key: { id: row!.acuerdoId }, reason: 'row_differs' },
    );
  });

  it('names the position of an event that can not have followed', async () => {
    const position = await positionOf('vote_closed');
    const [row] = await api.app
      .get(BodyScope)
      .within(body.bodyId, (manager) =>
        manager.findBy(JournalEntryEntity, { bodyId: body.bodyId, position: String(position) }),
      );
    const entry = { ...toEntry(row!), type: 'signoff_passed' };
    await forged(
      'journal_entry',
      'update journal_entry set type = $3, leaf_hash = $4 where body_id = $1 and position = $2',
      [body.bodyId, position, entry.type, leafHash(entry)],
      { position, reason: 'replay_differs' },
    );
  });

  it('names the gap that a deleted entry leaves', async () => {
    const position = await positionOf('signed_off');
    await forged(
      'journal_entry',
      'delete from journal_entry where body_id = $1 and position = $2',
      [body.bodyId, position],
      { position, reason: 'gap' },
    );
  });

  it('misses an entry that was cut off the end', async () => {
    const position = await positionOf('appointment_ended');
    await forged(
      'journal_entry',
      'delete from journal_entry where body_id = $1 and position = $2',
      [body.bodyId, position],
      { position, reason: 'head_differs' },
    );
  });

  it('names an event of a shape that it does not know', async () => {
    const [row] = await api.app
      .get(BodyScope)
      .within(body.bodyId, (manager) => manager.findBy(JournalEntryEntity, { bodyId: body.bodyId, position: '5' }));
    const entry = { ...toEntry(row!), version: 2 };
    await forged(
      'journal_entry',
      'update journal_entry set version = 2, leaf_hash = $2 where body_id = $1 and position = 5',
      [body.bodyId, leafHash(entry)],
      { position: 5, reason: 'version_unknown' },
    );
  });

  it('names the position whose personal data is not what was bound', async () => {
    const position = await positionOf('appointment_recorded');
    await forged(
      'journal_personal',
      `update journal_personal set value = 'Otra persona' where body_id = $1 and position = $2`,
      [body.bodyId, position],
      { position, reason: 'personal_differs' },
    );
  });

  it('finds nothing wrong with personal data that was erased', async () => {
    await asSuperuser(api, (client) => client.query('delete from journal_personal where body_id = $1', [body.bodyId]));
    expect((await check()).fault).toBeNull();
  });

  describe('with the file of an act', () => {
    const hash = async () =>
      (await asSuperuser(api, (client) => client.query<{ hash: string }>('select hash from attachment'))).rows[0]!.hash;

    it('misses the file that an act names', async () => {
      const key = { hash: await hash() };
      const fault = { table: 'attachment', key, reason: 'row_missing' };
      await forged('attachment', 'delete from attachment where body_id = $1', [body.bodyId], fault);
    });

    it('names the file whose bytes were changed, past what the database itself refuses', async () => {
      const key = { hash: await hash() };
      const statement = `update attachment set bytes = 'otra cosa', size = 9 where body_id = $1`;
      await expect(forge(api, statement, [body.bodyId])).rejects.toThrow('attachment_is_its_hash');
      await forge(api, 'alter table attachment drop constraint attachment_is_its_hash');
      await forged('attachment', statement, [body.bodyId], { table: 'attachment', key, reason: 'hash_differs' });
    });
  });

  const acuerdoId = () => extension.id;
  const seatId = () => body.seats.society;
  const key = () => [body.bodyId, acuerdoId()];

  it.each([
    [
      'vote',
      `update vote set choice = 'abstain' where body_id = $1 and acuerdo_id = $2 and revision = 2 and seat_id = $3`,
      () => [...key(), seatId()],
      () => ({ key: { acuerdoId: acuerdoId(), revision: 2, seatId: seatId() }, reason: 'row_differs' }),
    ],
    [
      'sign_off',
      'delete from sign_off where body_id = $1 and acuerdo_id = $2',
      key,
      () => ({ key: { acuerdoId: acuerdoId(), revision: 2, seatId: seatId() }, reason: 'row_missing' }),
    ],
    [
      'term',
      `update term set ends_on = ends_on + 1 where body_id = $1 and id = $2`,
      () => [body.bodyId, body.terms.exercise.id],
      () => ({ key: { id: body.terms.exercise.id }, reason: 'row_differs' }),
    ],
    [
      'seat',
      `update seat set voting = false where body_id = $1 and id = $2`,
      () => [body.bodyId, seatId()],
      () => ({ key: { id: seatId() }, reason: 'row_differs' }),
    ],
    [
      'appointment',
      `update appointment set person_id = $3 where body_id = $1 and id = $2`,
      () => [body.bodyId, body.appointments.government, body.as.secretary.id],
      () => ({ key: { id: body.appointments.government }, reason: 'row_differs' }),
    ],
    [
      'membership',
      `insert into membership values ($2, $1)`,
      () => [body.bodyId, body.as.administrator.id],
      () => ({ key: { accountId: body.as.administrator.id }, reason: 'row_unexpected' }),
    ],
    [
      'guest',
      `update guest set ends_at = ends_at + interval '1 day' where body_id = $1 and scope_id = $1 and place = 1`,
      () => [body.bodyId],
      () => ({ key: { scopeId: body.bodyId, place: 1 }, reason: 'row_differs' }),
    ],
    [
      'body_state',
      `update body_state set state = jsonb_set(state, '{terms,0,endsOn}', '"2030-12-31"') where body_id = $1`,
      () => [body.bodyId],
      () => ({ key: { bodyId: body.bodyId }, reason: 'row_differs' }),
    ],
    [
      'acuerdo',
      `update acuerdo set next_step_at = null where body_id = $1 and status = 'member_review'`,
      () => [body.bodyId],
      () => ({ key: { id: expect.any(String) as string }, reason: 'row_differs' }),
    ],
    [
      'revision',
      `update revision set document = jsonb_set(document, '{content,0,content,0,text}', '"Otro"') where body_id = $1 and acuerdo_id = $2 and number = 2`,
      key,
      () => ({ key: { acuerdoId: acuerdoId(), number: 2 }, reason: 'hash_differs' }),
    ],
    [
      'publication',
      `update publication set record = replace(record, 'Mérida', 'Campeche') where body_id = $1 and acuerdo_id = $2`,
      key,
      () => ({ key: { acuerdoId: acuerdoId() }, reason: 'row_differs' }),
    ],
  ])('names the row of %s that was changed beside the journal', async (table, statement, values, fault) => {
    await forged(table, statement, values(), { table, ...fault() });
  });
});
