import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Bodies } from '../bodies/bodies';
import { Clock } from '../platform/clock/clock';
import { must } from '../platform/must';
import { NotificationEntity } from './notification.entity';
import { presentNotification } from './notification.graphql';
import type { Notification, NotificationPage, NotificationsRead } from './notification.models';

const mostAtOnce = 100;

/** What people were told. Everybody reads their own, in all their bodies. */
@Injectable()
export class Notifications {
  constructor(
    private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  /** Newest first; `after`: the id of the last one that was seen. */
  async page(accountId: string, { first, after }: { first: number; after?: string }): Promise<NotificationPage> {
    const limit = Math.min(Math.max(first, 1), mostAtOnce);
    const { rows, unread } = await this.asReader(accountId, async (manager) => ({
      rows: await pageOf(manager, accountId, limit + 1, after),
      unread: await countUnread(manager, accountId),
    }));
    const shown = rows.slice(0, limit);
    const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
    return { items: await this.present(shown), unread, next };
  }

  unread(accountId: string): Promise<number> {
    return this.asReader(accountId, (manager) => countUnread(manager, accountId));
  }

  /** Marks those of the reader's that are named, or all; what is not the reader's is not there. */
  async markRead(accountId: string, ids: readonly string[] | null): Promise<NotificationsRead> {
    const { rows, unread } = await this.asReader(accountId, async (manager) => {
      const update = manager
        .createQueryBuilder()
        .update(NotificationEntity)
        .set({ readAt: () => '(select clock_timestamp() + ahead_by from legal_clock)' })
        .where('account_id = :accountId and read_at is null', { accountId })
        .returning('id');
      if (ids) update.andWhere('id = any(:ids)', { ids });
      const { raw } = (await update.execute()) as { raw: { id: string }[] };
      const marked = raw.map(({ id }) => id);
      return { rows: await find(manager, accountId, marked), unread: await countUnread(manager, accountId) };
    });
    return { items: await this.present(rows), unread };
  }

  private async present(rows: NotificationEntity[]): Promise<Notification[]> {
    if (rows.length === 0) return [];
    const [bodies, now] = await Promise.all([this.bodies.all(), this.clock.legalNow()]);
    const byId = new Map(bodies.map((body) => [body.id, body]));
    return rows.map((row) => presentNotification(row, must(byId.get(row.bodyId), 'body'), now));
  }

  /** A transaction in which the reader's own notifications exist, of whatever body, and nothing else of any body. */
  private asReader<T>(accountId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      return work(manager);
    });
  }
}

const newestFirst = { at: 'DESC', id: 'DESC' } as const;

function pageOf(manager: EntityManager, accountId: string, limit: number, after?: string) {
  const page = manager
    .createQueryBuilder(NotificationEntity, 'one')
    .where('one.accountId = :accountId', { accountId })
    .orderBy('one.at', 'DESC')
    .addOrderBy('one.id', 'DESC')
    .take(limit);
  if (after) {
    page.andWhere(
      '(one.at, one.id) < (select seen.at, seen.id from notification seen where seen.account_id = :accountId and seen.id = :after)',
      { after },
    );
  }
  return page.getMany();
}

const find = (manager: EntityManager, accountId: string, ids: string[]) =>
  manager
    .createQueryBuilder(NotificationEntity, 'one')
    .where('one.accountId = :accountId and one.id = any(:ids)', { accountId, ids })
    .orderBy({ 'one.at': newestFirst.at, 'one.id': newestFirst.id })
    .take(mostAtOnce)
    .getMany();

async function countUnread(manager: EntityManager, accountId: string): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::int as count from notification where account_id = $1 and read_at is null`,
    [accountId],
  );
  return row?.count ?? 0;
}
