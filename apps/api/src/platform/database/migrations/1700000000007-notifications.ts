import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';
import { scopeToBody } from './1700000000000-platform';

/**
 * What people were told in the application, which mail they want, and their secret addresses. A notification is a row of
 * its body and is read by its person across bodies: so it has a second policy, by the account that a transaction has set.
 */
export class Notifications1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function current_account() returns uuid language sql stable parallel safe
      as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$`);
    await runner.query(`
      create function current_secret() returns bytea language sql stable parallel safe
      as $$ select decode(nullif(current_setting('app.secret', true), ''), 'hex') $$`);

    await runner.query(`
      create table notification (
        body_id uuid not null references body (id),
        id uuid not null,
        account_id uuid not null references account (id),
        kind text not null,
        cause text not null,
        at timestamptz not null,
        acuerdo_id uuid,
        content jsonb not null,
        read_at timestamptz,
        primary key (body_id, id),
        unique (body_id, account_id, kind, cause),
        foreign key (body_id, acuerdo_id) references acuerdo (body_id, id)
      )`);
    await runner.query(`create index notification_of_account on notification (account_id, at desc, id desc)`);
    await scopeToBody(runner, 'notification');
    await runner.query(`create policy of_its_reader on notification for select using (account_id = current_account())`);
    await runner.query(
      `create policy read_by_its_reader on notification for update
       using (account_id = current_account()) with check (account_id = current_account())`,
    );
    await runner.query(`grant select, insert, delete on notification to ${roles.application}`);
    await runner.query(`grant update (read_at) on notification to ${roles.application}`);

    await runner.query(`
      create table mail_preference (
        account_id uuid not null references account (id),
        kind text not null,
        mail boolean not null,
        primary key (account_id, kind)
      )`);
    await runner.query(`
      create table unsubscribe_token (
        account_id uuid primary key references account (id),
        token text not null unique
      )`);
    await runner.query(`grant select, insert, update on mail_preference to ${roles.application}`);
    await runner.query(`grant select, insert on unsubscribe_token to ${roles.application}`);
    // Reminders are sent by the worker, which writes them down for the application too.
    await runner.query(`create policy of_the_worker on notification to ${roles.worker} using (true) with check (true)`);
    await runner.query(`grant select, insert on notification to ${roles.worker}`);
    await runner.query(`grant select on mail_preference to ${roles.worker}`);
    await runner.query(`grant select, insert on unsubscribe_token to ${roles.worker}`);

    await runner.query(`
      create table chase_list (
        body_id uuid primary key references body (id),
        day date not null,
        items jsonb not null
      )`);
    await scopeToBody(runner, 'chase_list');
    await runner.query(`grant select, insert, update on chase_list to ${roles.application}`);

    await runner.query(`
      create table calendar_feed (
        body_id uuid not null references body (id),
        account_id uuid not null references account (id),
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        created_at timestamptz not null default clock_timestamp(),
        last_read_at timestamptz,
        primary key (body_id, account_id)
      )`);
    await scopeToBody(runner, 'calendar_feed');
    await runner.query(
      `create policy by_its_secret on calendar_feed for select using (secret_hash = current_secret())`,
    );
    await runner.query(`grant select, insert, update, delete on calendar_feed to ${roles.application}`);
  }

  async down(): Promise<void> {
    throw new Error('What people were told is never dropped: restore a backup instead.');
  }
}
