import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashToken, newToken } from '../identity/token';
import { PublicAddress } from '../platform/address/public-address';
import { BodyScope } from '../platform/transaction/body-scope';

export interface FeedStanding {
  /** By the system clock; null: there is none. */
  createdAt: string | null;
  lastReadAt: string | null;
}

export interface FeedOwner {
  bodyId: string;
  accountId: string;
}

/** Secret addresses under which people subscribe to a body's dates: one for each person and body, kept as its hash. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly source: DataSource,
    private readonly scope: BodyScope,
    private readonly address: PublicAddress,
  ) {}

  standing({ bodyId, accountId }: FeedOwner): Promise<FeedStanding> {
    return this.scope.within(bodyId, async (manager) => {
      const [row] = await manager.query<{ created_at: Date; last_read_at: Date | null }[]>(
        `select created_at, last_read_at from calendar_feed where body_id = $1 and account_id = $2`,
        [bodyId, accountId],
      );
      return {
        createdAt: row?.created_at.toISOString() ?? null,
        lastReadAt: row?.last_read_at?.toISOString() ?? null,
      };
    });
  }

  /** @returns the address, which is told this once; the one before it no longer leads anywhere */
  async create({ bodyId, accountId }: FeedOwner): Promise<string> {
    const secret = newToken();
    await this.scope.within(bodyId, (manager) =>
      manager.query(
        `insert into calendar_feed (body_id, account_id, secret_hash) values ($1, $2, $3)
         on conflict (body_id, account_id) do update
         set secret_hash = excluded.secret_hash, created_at = clock_timestamp(), last_read_at = null`,
        [bodyId, accountId, hashToken(secret)],
      ),
    );
    return this.address.url(`/calendar/${secret}.ics`);
  }

  async revoke({ bodyId, accountId }: FeedOwner): Promise<void> {
    await this.scope.within(bodyId, (manager) =>
      manager.query(`delete from calendar_feed where body_id = $1 and account_id = $2`, [bodyId, accountId]),
    );
  }

  /** Whose feed a secret opens, and notes that it was read; null for one that opens none. */
  async open(secret: string): Promise<FeedOwner | null> {
    const hash = hashToken(secret).toString('hex');
    return this.source.transaction(async (manager) => {
      await manager.query(`select set_config('app.secret', $1, true)`, [hash]);
      const [row] = await manager.query<{ body_id: string; account_id: string }[]>(
        `select body_id, account_id from calendar_feed where secret_hash = current_secret()`,
      );
      if (!row) return null;
      await manager.query(`select set_config('app.body_id', $1, true)`, [row.body_id]);
      await manager.query(
        `update calendar_feed set last_read_at = clock_timestamp() where body_id = $1 and account_id = $2`,
        [row.body_id, row.account_id],
      );
      return { bodyId: row.body_id, accountId: row.account_id };
    });
  }
}
