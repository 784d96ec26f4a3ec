import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';
import { scopeToBody } from './1700000000000-platform';

/**
 * What is planned to be reminded of, who was reminded, and how far each mail has come. The worker looks for due rows in
 * every body at once, as a role of its own that sees these tables, the rosters and nothing else.
 */
export class Reminders1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder (
        body_id uuid not null references body (id),
        id uuid not null,
        kind text not null check (kind in ('term', 'appointment')),
        subject_id uuid not null,
        ends_on date not null,
        days_before int not null check (days_before >= 0),
        due_at timestamptz not null,
        state text not null check (state in ('planned', 'sent', 'superseded', 'cancelled')),
        reason text,
        settled_at timestamptz,
        primary key (body_id, id),
        unique (body_id, kind, subject_id, ends_on, days_before),
        check ((state = 'planned') = (settled_at is null)),
        check ((state in ('superseded', 'cancelled')) = (reason is not null))
      )`);
    await runner.query(`create index reminder_due on reminder (due_at, body_id) where state = 'planned'`);
    await runner.query(`
      create table reminder_delivery (
        body_id uuid not null,
        reminder_id uuid not null,
        recipient text not null,
        account_id uuid references account (id),
        name text not null,
        reasons jsonb not null,
        mail_key text not null references mail_delivery (key),
        primary key (body_id, reminder_id, recipient),
        foreign key (body_id, reminder_id) references reminder (body_id, id),
        check ((account_id is null) = (recipient like '%@%'))
      )`);
    await runner.query(`create index reminder_delivery_of_mail on reminder_delivery (mail_key)`);

    for (const table of ['reminder', 'reminder_delivery']) {
      await scopeToBody(runner, table);
      await runner.query(`grant select, insert, update on ${table} to ${roles.application}`);
      await runner.query(`grant select on ${table} to ${roles.reader}`);
    }
    await mailsInStates(runner);
    await whatTheWorkerSees(runner);
    await acuerdosUnderWay(runner);
  }

  async down(): Promise<void> {
    throw new Error('The ledger of deliveries is never dropped: restore a backup instead.');
  }
}

/** `id` goes into the Message-ID and the return path; `dated_at` is by the legal clock, the other instants by the system's. */
async function mailsInStates(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table mail_delivery drop constraint mail_delivery_state_check`);
  await runner.query(`
    alter table mail_delivery
      add check (state in ('waiting', 'attempted', 'accepted', 'refused', 'bounced', 'cancelled')),
      add column id text,
      add column next_attempt_at timestamptz not null default clock_timestamp(),
      add column lease_until timestamptz,
      add column handed_at timestamptz,
      add column took_ms int,
      add column dated_at timestamptz,
      add column accepted_at timestamptz,
      add column bounced_at timestamptz`);
  await runner.query(`update mail_delivery set id = left(encode(sha256(convert_to(key, 'UTF8')), 'hex'), 32)`);
  await runner.query(`update mail_delivery set accepted_at = updated_at where state = 'accepted'`);
  // Until now every failure was called a refusal, also one that is to be tried again.
  await runner.query(`
    update mail_delivery set state = 'waiting'
    where state = 'refused' and exists (select 1 from outbox_message where outbox_message.key = mail_delivery.key)`);
  await runner.query(`alter table mail_delivery alter column id set not null, add unique (id)`);
  await runner.query(`
    create index mail_delivery_waiting on mail_delivery (next_attempt_at) where state in ('waiting', 'attempted')`);
}

async function whatTheWorkerSees(runner: QueryRunner): Promise<void> {
  await runner.query(`grant usage on schema public to ${roles.worker}`);
  await runner.query(`grant select on legal_clock, body to ${roles.worker}`);
  await runner.query(`grant select (id, name, email, locale) on account to ${roles.worker}`);
  await runner.query(`grant select, insert, update on mail_delivery to ${roles.worker}`);
  await runner.query(`grant select, update on reminder to ${roles.worker}`);
  await runner.query(`grant select, insert, update on reminder_delivery to ${roles.worker}`);
  await runner.query(`grant select on body_state to ${roles.worker}`);
  for (const table of ['reminder', 'reminder_delivery', 'body_state']) {
    await runner.query(`create policy of_the_worker on ${table} to ${roles.worker} using (true) with check (true)`);
  }
}

/**
 * Acuerdos that are not final, with the terms that they act on in their draft or their revision, and the people who may
 * read the draft: as much of them as a reminder needs, body by body under each body's own policy, in one call.
 */
async function acuerdosUnderWay(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function acuerdos_under_way(bodies uuid[])
      returns table (body_id uuid, acuerdo_id uuid, title text, status text, revision int, term_ids uuid[],
        drafters uuid[], reviewers uuid[])
      language plpgsql volatile security definer set search_path = public, pg_temp
    as $$
    declare one uuid; before text := current_setting('app.body_id', true);
    begin
      foreach one in array bodies loop
        perform set_config('app.body_id', one::text, true);
        return query
          select a.body_id, a.id, a.title, a.status, (a.state -> 'revisions' -> -1 ->> 'number')::int,
            array(
              select distinct (effect ->> 'termId')::uuid
              from jsonb_path_query(
                case when a.status = 'draft' then coalesce(d.document, '{}'::jsonb) else a.state -> 'revision' end,
                '$.**.effects[*]') effect),
            array(select jsonb_array_elements_text(a.state -> 'drafters')::uuid),
            array(select jsonb_array_elements_text(a.state -> 'reviewers')::uuid)
          from acuerdo a left join draft d on d.body_id = a.body_id and d.acuerdo_id = a.id
          where a.body_id = one and a.status not in ('published', 'withdrawn', 'rejected')
          order by a.created_at;
      end loop;
      perform set_config('app.body_id', coalesce(before, ''), true);
    end $$`);
  await runner.query(`revoke all on function acuerdos_under_way(uuid[]) from public`);
  await runner.query(`grant execute on function acuerdos_under_way(uuid[]) to ${roles.worker}`);
}
