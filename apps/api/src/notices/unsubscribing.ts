import { NOTICE_KINDS, type NoticeKind } from '@acuerda/notifications';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newToken } from '../identity/token';
import { MailPreferences } from './mail-preferences';

/**
 * Where one POST switches a kind of mail off. The token stands in the mail, so it is kept as it is; it opens nothing
 * else and names nobody.
 */
export const unsubscribePath = (token: string, kind: NoticeKind): string => `/unsubscribe/${token}/${kind}`;

/** The tokens of those people by account, made for who had none. Safe when two do it at once. */
export async function unsubscribeTokens(
  manager: EntityManager,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds)];
  await manager.query(
    `insert into unsubscribe_token (account_id, token)
     select * from unnest($1::uuid[], $2::text[]) on conflict (account_id) do nothing`,
    [ids, ids.map(() => newToken())],
  );
  const rows = await manager.query<{ account_id: string; token: string }[]>(
    `select account_id, token from unsubscribe_token where account_id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ account_id, token }) => [account_id, token]));
}

/** Switches mail off by the address that stands in the mail itself. */
@Injectable()
export class Unsubscribing {
  constructor(
    private readonly source: DataSource,
    private readonly preferences: MailPreferences,
  ) {}

  /** Does nothing for a token that is nobody's and a kind that there is not: whoever asks learns neither. */
  async switchOff(token: string, kind: string): Promise<void> {
    const known = NOTICE_KINDS.find((one) => one === kind);
    const [row] = await this.source.query<{ account_id: string }[]>(
      `select account_id from unsubscribe_token where token = $1`,
      [token],
    );
    if (row && known) await this.preferences.set(row.account_id, known, false);
  }
}
