import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';

/** Accounts, one-time links and sessions: they belong to the installation, not to a body. */
export class Identity1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key,
        email text not null,
        name text not null,
        locale text not null default 'es' check (locale in ('es', 'en')),
        administrator boolean not null default false,
        demo_office text,
        created_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query(`create unique index account_email on account (lower(email))`);
    await runner.query(`
      create table sign_in_link (
        token_hash bytea primary key,
        account_id uuid not null references account (id),
        expires_at timestamptz not null,
        consumed_at timestamptz
      )`);
    await runner.query(`
      create table session (
        token_hash bytea primary key,
        account_id uuid not null references account (id),
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(`create index session_of_account on session (account_id)`);
    await runner.query(`grant select, insert, update on account, sign_in_link, session to ${roles.application}`);
  }

  async down(): Promise<void> {
    throw new Error('Accounts are never dropped: restore a backup instead.');
  }
}
