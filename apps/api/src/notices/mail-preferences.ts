import { Injectable } from '@nestjs/common';
import type { AnyRefusal } from '@acuerda/contracts';
import { mandatoryBecause, NOTICE_KINDS, type NoticeKind, type NoticeReason } from '@acuerda/notifications';
import type { BodyState } from '@acuerda/workflow';
import { DataSource, type EntityManager } from 'typeorm';
import { Bodies } from '../bodies/bodies';
import { Clock } from '../platform/clock/clock';

export interface KindPreference {
  kind: NoticeKind;
  /** Whether the person has it by mail. */
  mail: boolean;
  /** Why it can't be switched off; null: it can. */
  mandatoryBecause: NoticeReason | null;
}

/** Which kinds of mail people want: all of them, until they say otherwise. */
@Injectable()
export class MailPreferences {
  constructor(
    private readonly source: DataSource,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  async of(accountId: string): Promise<KindPreference[]> {
    const [off, bodies, now] = await Promise.all([
      switchedOff(this.source.manager, [accountId]),
      this.bodiesOf(accountId),
      this.clock.legalNow(),
    ]);
    return NOTICE_KINDS.map((kind) => {
      const because = mandatoryBecause(kind, accountId, bodies, now);
      return { kind, mail: because !== null || !off.has(preferenceKey(accountId, kind)), mandatoryBecause: because };
    });
  }

  async set(accountId: string, kind: NoticeKind, mail: boolean): Promise<KindPreference | AnyRefusal> {
    const [bodies, now] = await Promise.all([this.bodiesOf(accountId), this.clock.legalNow()]);
    const because = mandatoryBecause(kind, accountId, bodies, now);
    if (because !== null && !mail) return { refused: 'MAIL_NOT_OPTIONAL', facts: { kind, because } };
    await this.source.query(
      `insert into mail_preference (account_id, kind, mail) values ($1, $2, $3)
       on conflict (account_id, kind) do update set mail = excluded.mail`,
      [accountId, kind, mail],
    );
    return { kind, mail, mandatoryBecause: because };
  }

  private async bodiesOf(accountId: string): Promise<BodyState[]> {
    const own = await this.bodies.ofPerson(accountId);
    const read = await Promise.all(own.map(({ id }) => this.bodies.read(id)));
    return read.flatMap((at) => (at ? [at.body] : []));
  }
}

export const preferenceKey = (accountId: string, kind: NoticeKind): string => `${accountId}/${kind}`;

/** What those people have switched off, as {@link preferenceKey}s. What is mandatory is sent all the same. */
export async function switchedOff(manager: EntityManager, accountIds: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ account_id: string; kind: NoticeKind }[]>(
    `select account_id, kind from mail_preference where account_id = any($1) and not mail`,
    [accountIds],
  );
  return new Set(rows.map(({ account_id, kind }) => preferenceKey(account_id, kind)));
}
