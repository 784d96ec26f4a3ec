import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';
import { scopeToBody } from './1700000000000-platform';

/**
 * The files of acts, by the SHA-256 of their bytes. The database refuses bytes that are not what the key says, and the
 * application can neither change nor remove them. They may hold anything about anybody, so reports don't see them.
 */
export class Attachments1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment (
        body_id uuid not null references body (id),
        hash text not null,
        media_type text not null,
        size int not null check (size between 1 and 10485760),
        name text not null,
        uploaded_by uuid not null references account (id),
        uploaded_at timestamptz not null default clock_timestamp(),
        bytes bytea not null,
        primary key (body_id, hash),
        constraint attachment_is_its_hash check (hash = encode(sha256(bytes), 'hex')),
        constraint attachment_is_its_size check (size = length(bytes))
      )`);
    // All of its formats are compressed already.
    await runner.query(`alter table attachment alter column bytes set storage external`);
    await scopeToBody(runner, 'attachment');
    await runner.query(`grant select, insert on attachment to ${roles.application}`);
    await runner.query(
      `grant select (body_id, hash, media_type, size, uploaded_by, uploaded_at) on attachment to ${roles.reader}`,
    );
  }

  async down(): Promise<void> {
    throw new Error('The files of acts are never dropped: restore a backup instead.');
  }
}
