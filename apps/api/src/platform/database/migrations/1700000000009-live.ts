import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';

/** The last position of many streams of many bodies in one statement: what a heartbeat tells. */
export class Live1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Row-level security stays: the function looks into one body after the other, and leaves the one that was set.
    await runner.query(`
      create function stream_heads(bodies uuid[], streams text[])
        returns table (body_id uuid, stream text, head bigint)
        language plpgsql volatile
      as $$
      declare was text := coalesce(current_setting('app.body_id', true), '');
      begin
        for i in 1 .. coalesce(array_length(bodies, 1), 0) loop
          perform set_config('app.body_id', bodies[i]::text, true);
          body_id := bodies[i];
          stream := streams[i];
          select coalesce(max(entry.stream_position), 0) into head from journal_entry entry
            where entry.body_id = bodies[i] and entry.stream = streams[i];
          return next;
        end loop;
        perform set_config('app.body_id', was, true);
      end $$`);
    await runner.query(`revoke execute on function stream_heads(uuid[], text[]) from public`);
    await runner.query(`grant execute on function stream_heads(uuid[], text[]) to ${roles.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stream_heads(uuid[], text[])`);
  }
}
