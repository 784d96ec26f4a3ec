import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';

/** Which of many bodies' journals went on, and in which streams, in one statement: what a process asks of the others' work. */
export class JournalMoves1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Row-level security stays: the function looks into one body after the other, and leaves the one that was set.
    await runner.query(`
      create function journal_moves(bodies uuid[], seen bigint[])
        returns table (body_id uuid, "position" bigint, stream text, head bigint)
        language plpgsql volatile
      as $$
      declare
        was text := coalesce(current_setting('app.body_id', true), '');
        reached bigint;
      begin
        for i in 1 .. coalesce(array_length(bodies, 1), 0) loop
          perform set_config('app.body_id', bodies[i]::text, true);
          select journal.position into reached from journal_head journal where journal.body_id = bodies[i];
          if reached is null then continue; end if;
          if seen[i] is null then
            return query select bodies[i], reached, null::text, null::bigint;
          elsif reached > seen[i] then
            return query
              select bodies[i], reached, entry.stream, max(entry.stream_position) from journal_entry entry
              where entry.body_id = bodies[i] and entry.position > seen[i] and entry.position <= reached
              group by entry.stream;
          end if;
        end loop;
        perform set_config('app.body_id', was, true);
      end $$`);
    await runner.query(`revoke execute on function journal_moves(uuid[], bigint[]) from public`);
    await runner.query(`grant execute on function journal_moves(uuid[], bigint[]) to ${roles.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function journal_moves(uuid[], bigint[])`);
  }
}
