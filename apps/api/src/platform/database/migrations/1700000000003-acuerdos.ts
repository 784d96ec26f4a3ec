import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';
import { scopeToBody } from './1700000000000-platform';

/**
 * Acuerdos, their drafts and frozen revisions, what was decided on them, and what was published. As with bodies, `state`
 * is what decisions read, and the rows beside it are for SQL and for constraints.
 */
export class Acuerdos1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table acuerdo (
        body_id uuid not null references body (id),
        id uuid not null,
        title text not null,
        status text not null,
        kind text not null,
        original_id uuid,
        state jsonb not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        next_step_at timestamptz,
        primary key (body_id, id),
        foreign key (body_id, original_id) references acuerdo
      )`);
    await runner.query(
      `create index acuerdo_next_step on acuerdo (body_id, next_step_at) where next_step_at is not null`,
    );
    await runner.query(`
      create table draft (
        body_id uuid not null,
        acuerdo_id uuid not null,
        document jsonb not null,
        version int not null,
        saved_by uuid,
        saved_at timestamptz not null,
        writer_id uuid,
        writer_until timestamptz,
        source_name text,
        source_hash text,
        source_bytes bytea,
        primary key (body_id, acuerdo_id),
        foreign key (body_id, acuerdo_id) references acuerdo (body_id, id) deferrable initially deferred
      )`);
    await runner.query(`
      create table revision (
        body_id uuid not null,
        acuerdo_id uuid not null,
        number int not null check (number > 0),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        document jsonb not null,
        submitted_at timestamptz not null,
        submitted_by uuid not null,
        primary key (body_id, acuerdo_id, number),
        foreign key (body_id, acuerdo_id) references acuerdo (body_id, id)
      )`);
    await runner.query(`
      create table vote (
        body_id uuid not null,
        acuerdo_id uuid not null,
        revision int not null,
        seat_id uuid not null,
        person_id uuid not null,
        capacity text not null,
        choice text not null check (choice in ('approve', 'reject', 'abstain')),
        cast_at timestamptz not null,
        primary key (body_id, acuerdo_id, revision, seat_id),
        foreign key (body_id, acuerdo_id, revision) references revision (body_id, acuerdo_id, number),
        foreign key (body_id, seat_id) references seat (body_id, id)
      )`);
    await runner.query(`
      create table sign_off (
        body_id uuid not null,
        acuerdo_id uuid not null,
        revision int not null,
        seat_id uuid not null,
        person_id uuid not null,
        signed_at timestamptz not null,
        primary key (body_id, acuerdo_id, revision, seat_id),
        foreign key (body_id, acuerdo_id, revision) references revision (body_id, acuerdo_id, number),
        foreign key (body_id, seat_id) references seat (body_id, id)
      )`);
    await runner.query(`
      create table objection (
        body_id uuid not null,
        acuerdo_id uuid not null,
        id uuid not null,
        revision int not null,
        seat_id uuid not null,
        person_id uuid not null,
        part_id uuid not null,
        status text not null,
        raised_at timestamptz not null,
        content jsonb not null,
        primary key (body_id, acuerdo_id, id),
        foreign key (body_id, acuerdo_id, revision) references revision (body_id, acuerdo_id, number),
        foreign key (body_id, seat_id) references seat (body_id, id)
      )`);
    await runner.query(`
      create table publication (
        body_id uuid not null,
        acuerdo_id uuid not null,
        folio text not null,
        published_on date not null,
        published_at timestamptz not null,
        title text not null,
        kind text not null,
        original_id uuid,
        record text not null,
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        search tsvector not null,
        primary key (body_id, acuerdo_id),
        unique (body_id, folio),
        foreign key (body_id, acuerdo_id) references acuerdo (body_id, id),
        foreign key (body_id, original_id) references publication (body_id, acuerdo_id)
      )`);
    await runner.query(`create index publication_search on publication using gin (search)`);

    const updatable = ['acuerdo', 'draft', 'vote', 'sign_off', 'objection'];
    for (const table of [...updatable, 'revision', 'publication']) {
      await scopeToBody(runner, table);
      const verbs = updatable.includes(table) ? 'select, insert, update' : 'select, insert';
      await runner.query(`grant ${verbs} on ${table} to ${roles.application}`);
      if (table !== 'draft') await runner.query(`grant select on ${table} to ${roles.reader}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Acuerdos are never dropped: restore a backup instead.');
  }
}
