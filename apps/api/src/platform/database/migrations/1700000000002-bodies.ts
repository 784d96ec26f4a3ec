import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';
import { scopeToBody } from './1700000000000-platform';

/**
 * Bodies with their terms, seats and appointments. `body` holds what anybody may know; the state that decisions read is
 * in `body_state`, and the other tables are its rows, for questions that SQL answers and for its constraints.
 */
export class Bodies1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table body (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        time_zone text not null,
        registered_at timestamptz not null
      )`);
    await runner.query(`create table body_state (body_id uuid primary key references body (id), state jsonb not null)`);
    await runner.query(`
      create table term (
        body_id uuid not null references body (id),
        id uuid not null,
        kind text not null,
        name text not null,
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        primary key (body_id, id)
      )`);
    await runner.query(`
      create table seat (
        body_id uuid not null references body (id),
        id uuid not null,
        name text not null,
        sector text not null,
        voting boolean not null,
        position int not null,
        primary key (body_id, id)
      )`);
    await runner.query(`
      create table appointment (
        body_id uuid not null references body (id),
        id uuid not null,
        seat_id uuid,
        person_id uuid not null,
        capacity text not null,
        starts_on date not null,
        ends_kind text not null,
        ends_on date,
        act jsonb not null,
        recorded_at timestamptz not null,
        primary key (body_id, id),
        foreign key (body_id, seat_id) references seat (body_id, id),
        check ((ends_kind = 'on') = (ends_on is not null))
      )`);
    await runner.query(`create index appointment_of_person on appointment (person_id, body_id)`);
    await runner.query(`
      create table membership (
        account_id uuid not null references account (id),
        body_id uuid not null references body (id),
        primary key (account_id, body_id)
      )`);
    await runner.query(`grant select, insert, update on body, membership to ${roles.application}`);
    await runner.query(`grant select on body to ${roles.reader}`);
    for (const table of ['body_state', 'term', 'seat', 'appointment']) {
      await scopeToBody(runner, table);
      await runner.query(`grant select, insert, update on ${table} to ${roles.application}`);
      await runner.query(`grant select on ${table} to ${roles.reader}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Bodies are never dropped: restore a backup instead.');
  }
}
