import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';

/**
 * The clock, the journal, the outbox and the scope of a body. Every table of a body starts its key with the body and
 * is guarded by {@link scopeToBody}.
 */
export class Platform1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage on schema public to ${roles.application}, ${roles.reader}`);

    await runner.query(`
      create function current_body() returns uuid language sql stable parallel safe
      as $$ select nullif(current_setting('app.body_id', true), '')::uuid $$`);

    await runner.query(`
      create table legal_clock (
        only_row boolean primary key default true check (only_row),
        ahead_by interval not null default interval '0' check (ahead_by > interval '-100 years')
      )`);
    await runner.query(`insert into legal_clock default values`);
    await runner.query(`grant select, update on legal_clock to ${roles.application}`);
    await runner.query(`grant select on legal_clock to ${roles.reader}`);

    await runner.query(`
      create table journal_head (
        body_id uuid primary key,
        position bigint not null default 0,
        last_instant timestamptz not null default '-infinity'
      )`);
    await runner.query(`
      create table journal_entry (
        body_id uuid not null,
        position bigint not null,
        stream text not null,
        stream_position bigint not null,
        acuerdo_id uuid,
        type text not null,
        version int not null,
        payload text not null,
        actor_id uuid,
        instant timestamptz not null,
        command_id uuid not null,
        command_index int not null,
        command_type text not null,
        leaf_hash bytea not null check (length(leaf_hash) = 32),
        primary key (body_id, position),
        unique (body_id, stream, stream_position),
        unique (body_id, command_id, command_index)
      )`);
    await runner.query(`
      create table journal_personal (
        body_id uuid not null,
        position bigint not null,
        field text not null,
        salt bytea not null,
        value text not null,
        primary key (body_id, position, field),
        foreign key (body_id, position) references journal_entry (body_id, position)
      )`);
    await runner.query(`
      create function journal_is_append_only() returns trigger language plpgsql
      as $$ begin raise exception 'the journal is append-only'; end $$`);
    await runner.query(`
      create trigger append_only before update or delete or truncate on journal_entry
      for each statement execute function journal_is_append_only()`);

    for (const table of ['journal_head', 'journal_entry', 'journal_personal']) await scopeToBody(runner, table);
    await runner.query(`grant select, insert on journal_entry to ${roles.application}`);
    await runner.query(`grant select, insert, delete on journal_personal to ${roles.application}`);
    await runner.query(`grant select, insert, update on journal_head to ${roles.application}`);
    await runner.query(`grant select on journal_entry, journal_head to ${roles.reader}`);

    // Read committed gives every statement of a volatile function a snapshot of its own, so the clock and the head
    // are what they are once the lock is held, not what they were when the caller began to wait for it.
    await runner.query(`
      create function begin_decision(body uuid, command uuid)
        returns table ("position" bigint, instant timestamptz, answered_type text, answered_actor uuid)
        language plpgsql volatile
      as $$
      declare head journal_head; now_legal timestamptz; answered journal_entry;
      begin
        perform set_config('app.body_id', body::text, true);
        select * into head from journal_head where body_id = body for update;
        if not found then return; end if;
        select date_trunc('milliseconds', clock_timestamp() + ahead_by) into now_legal from legal_clock;
        select * into answered from journal_entry where body_id = body and command_id = command limit 1;
        return query select head.position, greatest(now_legal, head.last_instant), answered.command_type, answered.actor_id;
      end $$`);

    await runner.query(`
      create table outbox_message (
        id bigint generated always as identity primary key,
        body_id uuid,
        topic text not null,
        key text not null unique,
        payload jsonb not null,
        created_at timestamptz not null default clock_timestamp(),
        relayed_at timestamptz
      )`);
    await runner.query(`create index outbox_waiting on outbox_message (id) where relayed_at is null`);
    await runner.query(`grant select, insert, update, delete on outbox_message to ${roles.application}`);

    await runner.query(`
      create table mail_delivery (
        key text primary key,
        recipient text not null,
        subject text not null,
        state text not null check (state in ('attempted', 'accepted', 'refused')),
        detail text,
        attempts int not null default 0,
        updated_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query(`grant select, insert, update on mail_delivery to ${roles.application}`);
  }

  async down(): Promise<void> {
    throw new Error('The journal is never dropped: restore a backup instead.');
  }
}

/** Turns row-level security on for a table of a body, for its owner too: only rows of the body that is set exist. */
export async function scopeToBody(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(
    `create policy of_the_current_body on ${table} using (body_id = current_body()) with check (body_id = current_body())`,
  );
}
