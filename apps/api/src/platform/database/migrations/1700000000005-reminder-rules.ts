import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a rule set that says nothing of reminders folds to, as the rules of this day have it. */
const remindersOfOldRuleSets = {
  reminderOffsets: { value: [60, 30, 15, 7, 3, 1, 0], citation: { kind: 'not_supplied' } },
  reminderDays: { value: 'natural', citation: { kind: 'not_supplied' } },
  reminderTime: { value: '09:00', citation: { kind: 'not_supplied' } },
  reminderAudience: {
    value: ['secretariat', 'titulars', 'alternates', 'reviewers'],
    citation: { kind: 'not_supplied' },
  },
  reminderEscalation: { value: null, citation: { kind: 'not_supplied' } },
};

/**
 * Rule sets gain the rules of reminders. The journal stays as it is: its old events fold to the same rules that this
 * writes into the stored states.
 */
export class ReminderRules1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Every body at once: within this transaction the tables' owner is not held to one.
    await runner.query(`alter table body_state no force row level security`);
    await runner.query(
      `update body_state set state = jsonb_set(state, '{ruleSets}', (
         select coalesce(jsonb_agg(jsonb_set(rule_set, '{rules}', $1::jsonb || (rule_set -> 'rules')) order by version), '[]')
         from jsonb_array_elements(state -> 'ruleSets') with ordinality as adopted (rule_set, version)
       ))`,
      [JSON.stringify(remindersOfOldRuleSets)],
    );
    await runner.query(`alter table body_state force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('Adopted rules are never taken back: restore a backup instead.');
  }
}
