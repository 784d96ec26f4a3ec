import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';
import { scopeToBody } from './1700000000000-platform';

/**
 * Threads and their comments. Words stand in one place only, beside the journal that binds them: a comment says at which
 * positions, so that erasing them there erases them everywhere.
 */
export class Comments1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread (
        body_id uuid not null references body (id),
        id uuid not null,
        acuerdo_id uuid not null,
        circle text not null check (circle in ('open', 'internal', 'draft_open', 'draft_internal')),
        anchor jsonb,
        opened_by uuid not null references account (id),
        opened_at timestamptz not null,
        position bigint not null,
        resolved_at timestamptz,
        resolved_by uuid references account (id),
        primary key (body_id, id),
        foreign key (body_id, acuerdo_id) references acuerdo (body_id, id),
        check ((resolved_at is null) = (resolved_by is null))
      )`);
    await runner.query(`create index thread_of_acuerdo on thread (body_id, acuerdo_id, position)`);
    await runner.query(`
      create table comment (
        body_id uuid not null references body (id),
        id uuid not null,
        thread_id uuid not null,
        author_id uuid not null references account (id),
        at timestamptz not null,
        mentions uuid[] not null,
        words_at bigint[] not null check (cardinality(words_at) = cardinality(edited_at) + 1),
        edited_at timestamptz[] not null,
        withdrawn_at timestamptz,
        primary key (body_id, id),
        foreign key (body_id, thread_id) references thread (body_id, id)
      )`);
    await runner.query(`create index comment_of_thread on comment (body_id, thread_id)`);
    await runner.query(`
      create table thread_read (
        body_id uuid not null references body (id),
        thread_id uuid not null,
        account_id uuid not null references account (id),
        position bigint not null,
        primary key (body_id, thread_id, account_id),
        foreign key (body_id, thread_id) references thread (body_id, id)
      )`);
    for (const table of ['thread', 'comment', 'thread_read']) {
      await scopeToBody(runner, table);
      await runner.query(`grant select, insert, update on ${table} to ${roles.application}`);
    }
    await runner.query(`grant select on thread, comment to ${roles.reader}`);
  }

  async down(): Promise<void> {
    throw new Error('What was said about a text is never dropped: restore a backup instead.');
  }
}
