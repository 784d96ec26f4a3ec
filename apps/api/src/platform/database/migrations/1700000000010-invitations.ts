import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles';

/**
 * Invitations to review: states gain a list of them, which their older journals fold to empty. `guest` says between which
 * instants somebody who is not of the body may enter it, and to what; it is asked before any body is set, as `membership` is.
 */
export class Invitations1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['body_state', 'acuerdo']) {
      // Every body at once: within this transaction the tables' owner is not held to one.
      await runner.query(`alter table ${table} no force row level security`);
      await runner.query(`update ${table} set state = '{"invitations": []}'::jsonb || state`);
      await runner.query(`alter table ${table} force row level security`);
    }
    await runner.query(`
      create table guest (
        body_id uuid not null references body (id),
        scope_id uuid not null,
        place int not null,
        account_id uuid not null references account (id),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        primary key (body_id, scope_id, place)
      )`);
    await runner.query(`create index guest_of_account on guest (account_id, body_id)`);
    await runner.query(`grant select, insert, update on guest to ${roles.application}`);
    await acuerdosUnderWay(runner);
  }

  async down(): Promise<void> {
    throw new Error('Who was invited is never forgotten: restore a backup instead.');
  }
}

/** As before, with the invitations of each: a reminder goes to who may review on the day on which it is sent. */
async function acuerdosUnderWay(runner: QueryRunner): Promise<void> {
  await runner.query(`drop function acuerdos_under_way(uuid[])`);
  await runner.query(`
    create function acuerdos_under_way(bodies uuid[])
      returns table (body_id uuid, acuerdo_id uuid, title text, status text, revision int, term_ids uuid[],
        drafters uuid[], reviewers uuid[], invitations jsonb)
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
            array(select jsonb_array_elements_text(a.state -> 'reviewers')::uuid),
            a.state -> 'invitations'
          from acuerdo a left join draft d on d.body_id = a.body_id and d.acuerdo_id = a.id
          where a.body_id = one and a.status not in ('published', 'withdrawn', 'rejected')
          order by a.created_at;
      end loop;
      perform set_config('app.body_id', coalesce(before, ''), true);
    end $$`);
  await runner.query(`revoke all on function acuerdos_under_way(uuid[]) from public`);
  await runner.query(`grant execute on function acuerdos_under_way(uuid[]) to ${roles.worker}`);
}
