import { canonicalJson } from '@acuerda/document';
import type { RuleSet } from '@acuerda/workflow';
import { ReminderRules1700000000005 } from '../platform/database/migrations/1700000000005-reminder-rules';
import { leafHash } from '../platform/journal/journal-entry';
import { JournalEntryEntity } from '../platform/journal/journal-entry.entity';
import { toEntry } from '../platform/journal/journal.mapping';
import { BodyScope } from '../platform/transaction/body-scope';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { migrateUp } from '../testing/migrate-up';
import { forge } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { theRules } from '../testing/the-rules';
import { checkJournal } from './check-journal';

let api: TestApi;
let bodies: TestSecretariat[];
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  bodies = [await aSecretariat(api, { slug: 'uno' }), await aSecretariat(api, { slug: 'dos' })];
  for (const body of bodies) await setBack(body);
});
afterAll(() => api.stop());

/** Rules as bodies had them before reminders had any. */
const withoutReminders = ({ rules, ...ruleSet }: RuleSet) => ({
  ...ruleSet,
  rules: Object.fromEntries(Object.entries(rules).filter(([name]) => !name.startsWith('reminder'))),
});

/** Gives a body the journal and the state that it would have from before. */
async function setBack({ bodyId, as }: TestSecretariat): Promise<void> {
  await as.administrator.accepted('adoptRuleSet', { bodyId, onto: 1, rules: theRules({ voteDays: 9 }) });
  const rows = await api.app
    .get(BodyScope)
    .within(bodyId, (manager) => manager.findBy(JournalEntryEntity, { bodyId, type: 'rule_set_adopted' }));
  const ruleSets: object[] = [];
  for (const row of rows.toSorted((a, b) => Number(a.position) - Number(b.position))) {
    const content = JSON.parse(row.payload) as { ruleSet: RuleSet };
    const ruleSet = withoutReminders(content.ruleSet);
    const entry = { ...toEntry(row), payload: canonicalJson({ ...content, ruleSet }) };
    ruleSets.push(ruleSet);
    await forge(api, 'update journal_entry set payload = $3, leaf_hash = $4 where body_id = $1 and position = $2', [
      bodyId,
      row.position,
      entry.payload,
      leafHash(entry),
    ]);
  }
  await forge(api, `update body_state set state = jsonb_set(state, '{ruleSets}', $2) where body_id = $1`, [
    bodyId,
    JSON.stringify(ruleSets),
  ]);
}

const migrate = () => migrateUp(api, new ReminderRules1700000000005());

const faults = async () => {
  const scope = api.app.get(BodyScope);
  const checks = await Promise.all(bodies.map(({ bodyId }) => checkJournal(scope, bodyId)));
  return checks.map(({ fault }) => fault && 'table' in fault && [fault.table, fault.reason]);
};

describe('a database from before bodies had rules of reminders', () => {
  it('differs from its journal until it is migrated, and from then on follows it', async () => {
    expect(await faults()).toEqual([
      ['body_state', 'row_differs'],
      ['body_state', 'row_differs'],
    ]);
    await migrate();
    expect(await faults()).toEqual([null, null]);
  });

  it('answers with the reminders that bodies began with, and keeps the rules that it had', async () => {
    const { body } = await bodies[1]!.as.secretary.query<{
      body: { ruleSets: { rules: { key: string; value: unknown }[] }[] };
    }>('query ($slug: ShortText!) { body(slug: $slug) { ruleSets { rules { key value } } } }', { slug: 'dos' });
    const valueOf = (version: number, key: string) =>
      body.ruleSets[version - 1]?.rules.find((rule) => rule.key === key)?.value;
    expect([valueOf(1, 'voteDays'), valueOf(2, 'voteDays')]).toEqual([5, 9]);
    expect(valueOf(1, 'reminderOffsets')).toEqual([60, 30, 15, 7, 3, 1, 0]);
    expect(valueOf(2, 'reminderTime')).toBe('09:00');
  });

  it('still holds its owner to one body at a time', async () => {
    const [{ forced }] = await api.source.query<[{ forced: boolean }]>(
      `select relforcerowsecurity as forced from pg_class where relname = 'body_state'`,
    );
    expect(forced).toBe(true);
  });
});
