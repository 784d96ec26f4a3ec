import { canonicalJson } from '@acuerda/document';
import { Invitations1700000000010 } from '../platform/database/migrations/1700000000010-invitations';
import { leafHash } from '../platform/journal/journal-entry';
import { JournalEntryEntity } from '../platform/journal/journal-entry.entity';
import { toEntry } from '../platform/journal/journal.mapping';
import { BodyScope } from '../platform/transaction/body-scope';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { migrateUp } from '../testing/migrate-up';
import { forge } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';
import { checkJournal } from './check-journal';

let api: TestApi;
let body: TestSecretariat;
let draft: TestAcuerdo;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  draft = await TestAcuerdo.inDraft(body);
  await setBack();
});
afterAll(() => api.stop());

/** Gives the draft the list of reviewers that it would have from before, and takes away what came later. */
async function setBack(): Promise<void> {
  const { bodyId } = body;
  const personIds = [body.as.government.id];
  await accepted(draft.says('secretary', 'nameDrafters', { personIds }));
  const row = await api.app
    .get(BodyScope)
    .within(bodyId, (manager) => manager.findOneByOrFail(JournalEntryEntity, { bodyId, type: 'drafters_named' }));
  const type = 'reviewers_invited';
  const said = JSON.parse(row.payload) as object;
  const entry = { ...toEntry(row), type, payload: canonicalJson({ ...said, type }) };
  await forge(
    api,
    'update journal_entry set type = $3, payload = $4, leaf_hash = $5 where body_id = $1 and position = $2',
    [bodyId, row.position, type, entry.payload, leafHash(entry)],
  );
  const lists = { drafters: [body.as.secretary.id], reviewers: personIds };
  await forge(api, `update acuerdo set state = (state || $2::jsonb) - 'invitations' where body_id = $1`, [
    bodyId,
    JSON.stringify(lists),
  ]);
  await forge(api, `update body_state set state = state - 'invitations' where body_id = $1`, [bodyId]);
  await forge(api, 'drop table guest');
}

const migrate = () => migrateUp(api, new Invitations1700000000010());

const sees = async () => {
  const { acuerdo } = await body.as.government.query<{ acuerdo: object | null }>(
    `{ acuerdo(bodyId: "${body.bodyId}", id: "${draft.id}") { invitations { person { id } until standing } } }`,
  );
  return acuerdo;
};

it('a database from before invitations had days follows its journal once it is migrated', async () => {
  await migrate();
  expect((await checkJournal(api.app.get(BodyScope), body.bodyId)).fault).toBeNull();
});

it('whoever was on a list still sees the draft, without a last day, until that is ended', async () => {
  const { id } = body.as.government;
  expect(await sees()).toEqual({ invitations: [{ person: { id }, until: null, standing: 'in_force' }] });
  await accepted(draft.says('secretary', 'endInvitation', { personId: id, reason: 'Ya terminó.' }));
  expect(await sees()).toBeNull();
  expect((await checkJournal(api.app.get(BodyScope), body.bodyId)).fault).toBeNull();
});

it('still holds the owner of the states to one body at a time', async () => {
  const rows = await api.source.query<{ forced: boolean }[]>(
    `select relforcerowsecurity as forced from pg_class where relname in ('body_state', 'acuerdo')`,
  );
  expect(rows).toEqual([{ forced: true }, { forced: true }]);
});
