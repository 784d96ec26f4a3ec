import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ViewerResolver, type Viewer } from '../platform/access/viewer';
import { poolOf } from '../platform/database/data-source';
import { SESSION_SECONDS } from '../platform/http/session-cookie';
import { hashToken, newToken } from './token';

interface SessionRow {
  hash: string;
  id: string;
  administrator: boolean;
  locale: 'es' | 'en';
}

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
    return (await this.resolveMany([token])).get(token) ?? null;
  }

  async resolveMany(tokens: readonly string[]): Promise<ReadonlyMap<string, Viewer>> {
    const byHash = new Map(tokens.map((token) => [hashToken(token).toString('hex'), token]));
    const { rows } = await poolOf(this.source).query<SessionRow>({
      name: 'resolve_sessions',
      text: `select encode(session.token_hash, 'hex') as hash, account.id, account.administrator, account.locale
             from session join account on account.id = session.account_id
             where session.token_hash = any($1) and session.revoked_at is null
               and session.expires_at > clock_timestamp()`,
      values: [[...byHash.keys()].map((hash) => Buffer.from(hash, 'hex'))],
    });
    return new Map(
      rows.map(({ hash, id, administrator, locale }) => [
        byHash.get(hash) ?? '',
        { accountId: id, administrator, locale },
      ]),
    );
  }
}
