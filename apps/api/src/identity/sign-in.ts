import { Injectable } from '@nestjs/common';
import { signInMail } from '@acuerda/notifications';
import { DataSource } from 'typeorm';
import { PublicAddress } from '../platform/address/public-address';
import { MAIL_TOPIC } from '../platform/mail/mail.tokens';
import { writeOutbox } from '../platform/outbox/write-outbox';
import { Accounts } from './accounts';
import { Sessions } from './sessions';
import { hashToken, newToken } from './token';

const linkMinutes = 10;
/** Links that one account may have open at a time: a flood of mail is no way to sign in. */
const openLinks = 5;

/** One-time links by mail: one use, ten minutes. */
@Injectable()
export class SignIn {
  constructor(
    private readonly source: DataSource,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly address: PublicAddress,
  ) {}

  /** Sends a link where the address is known, and says nothing either way. */
  async requestLink(email: string): Promise<void> {
    const account = await this.accounts.findByEmail(email);
    if (!account) return;
    const token = newToken();
    await this.source.transaction(async (manager) => {
      const [{ open }] = await manager.query<[{ open: string }]>(
        `select count(*) as open from sign_in_link
         where account_id = $1 and consumed_at is null and expires_at > clock_timestamp()`,
        [account.id],
      );
      if (Number(open) >= openLinks) return;
      await manager.query(
        `insert into sign_in_link (token_hash, account_id, expires_at)
         values ($1, $2, clock_timestamp() + make_interval(mins => $3))`,
        [hashToken(token), account.id, linkMinutes],
      );
      const url = this.address.url(`/auth/sign-in?token=${token}`);
      const mail = signInMail({ locale: account.locale, name: account.name, url, minutes: linkMinutes });
      const key = `sign-in:${hashToken(token).toString('hex')}`;
      await writeOutbox(manager, [
        { bodyId: null, topic: MAIL_TOPIC, key, payload: { kind: 'sign_in', to: account.email, ...mail } },
      ]);
    });
  }

  /** @returns the new session's token; null where the link was used, is too old or never was */
  async consume(token: string): Promise<string | null> {
    const [[row]] = await this.source.query<[{ account_id: string }[], number]>(
      `update sign_in_link set consumed_at = clock_timestamp()
       where token_hash = $1 and consumed_at is null and expires_at > clock_timestamp() returning account_id`,
      [hashToken(token)],
    );
    return row ? this.sessions.open(row.account_id) : null;
  }
}
