import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ViewerResolver, type Viewer } from '../platform/access/viewer';
import { poolOf } from '../platform/database/data-source';
import { SESSION_SECONDS } from '../platform/http/session-cookie';
import { hashToken, newToken } from './token';

/** Sessions are rows: ending one ends it everywhere at once. They live by the system clock. */
@Injectable()
export class Sessions extends ViewerResolver {
  constructor(private readonly source: DataSource) {
    super();
  }

  async open(accountId: string): Promise<string> {
    const token = newToken();
    await this.source.query(
      `insert into session (token_hash, account_id, expires_at)
       values ($1, $2, clock_timestamp() + make_interval(secs => $3))`,
      [hashToken(token), accountId, SESSION_SECONDS],
    );
    return token;
  }

  async end(token: string): Promise<void> {
    await this.source.query(`update session set revoked_at = clock_timestamp() where token_hash = $1`, [
      hashToken(token),
    ]);
  }

  async resolve(token: string): Promise<Viewer | null> {
    const { rows } = await poolOf(this.source).query<{ id: string; administrator: boolean; locale: 'es' | 'en' }>({
      name: 'resolve_session',
      text: `select account.id, account.administrator, account.locale
             from session join account on account.id = session.account_id
             where session.token_hash = $1 and session.revoked_at is null and session.expires_at > clock_timestamp()`,
      values: [hashToken(token)],
    });
    const row = rows[0];
    return row ? { accountId: row.id, administrator: row.administrator, locale: row.locale } : null;
  }

  async stillOpen(tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const byHash = new Map(tokens.map((token) => [hashToken(token).toString('hex'), token]));
    const { rows } = await poolOf(this.source).query<{ hash: string }>({
      name: 'sessions_still_open',
      text: `select encode(token_hash, 'hex') as hash from session
             where token_hash = any($1) and revoked_at is null and expires_at > clock_timestamp()`,
      values: [[...byHash.keys()].map((hash) => Buffer.from(hash, 'hex'))],
    });
    return new Set(rows.flatMap(({ hash }) => byHash.get(hash) ?? []));
  }
}
