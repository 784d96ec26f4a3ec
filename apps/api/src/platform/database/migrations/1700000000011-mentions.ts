import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';

/** Until when a mention waits for its mail: a notification that says where somebody was mentioned is settled once. */
export class Mentions1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notification add column settled_at timestamptz`);
    await runner.query(
      `create index mention_waiting on notification (body_id, at) where kind = 'mentioned' and settled_at is null`,
    );
    await runner.query(`grant update (settled_at) on notification to ${roles.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notification drop column settled_at`);
  }
}
