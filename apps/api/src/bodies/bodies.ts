import { Injectable } from '@nestjs/common';
import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { BodyScope } from '../platform/transaction/body-scope';
import { BodyEntity, MembershipEntity } from './body.entities';
import { loadBody } from './body-state';
import { everyBody } from './every-body';

/** A body at an instant: terms and appointments are in force or not only at one. */
export interface BodyNow {
  body: BodyState;
  now: Instant;
}

/** Of a guest, by the legal clock. */
const STANDS = `starts_at <= clock_timestamp() + ahead_by and ends_at > clock_timestamp() + ahead_by`;

/** Finds bodies and reads them. */
@Injectable()
export class Bodies {
  constructor(
    private readonly source: DataSource,
    private readonly scope: BodyScope,
    private readonly clock: Clock,
  ) {}

  /** Every body, the oldest first: what anybody may know of them. */
  all(): Promise<BodyEntity[]> {
    return everyBody(this.source.manager);
  }

  findBySlug(slug: string): Promise<BodyEntity | null> {
    return this.source.manager.findOneBy(BodyEntity, { slug });
  }

  /** The state of the body that is set, in the caller's transaction. */
  load(manager: EntityManager, bodyId: string): Promise<BodyState | null> {
    return loadBody(manager, bodyId);
  }

  async read(bodyId: string): Promise<BodyNow | null> {
    const [body, now] = await Promise.all([
      this.scope.within(bodyId, (manager) => loadBody(manager, bodyId)),
      this.clock.legalNow(),
    ]);
    return body && { body, now };
  }

  /** Bodies in which the person holds, or ever held, a seat or the secretariat, or is invited to review now. */
  async ofPerson(accountId: string): Promise<BodyEntity[]> {
    return this.source.manager
      .createQueryBuilder(BodyEntity, 'body')
      .where(
        `body.id in (select body_id from membership where account_id = :accountId
           union select body_id from guest, legal_clock where account_id = :accountId and ${STANDS})`,
        { accountId },
      )
      .orderBy('body.registeredAt')
      .getMany();
  }

  /** Those of the accounts that are invited now, to the body or to any acuerdo of it. */
  async guestsAmong(accountIds: readonly string[], bodyId: string): Promise<ReadonlySet<string>> {
    const found = await this.source.manager.query<{ id: string }[]>(
      `select distinct account_id as id from guest, legal_clock
       where body_id = $1 and account_id = any($2) and ${STANDS}`,
      [bodyId, accountIds],
    );
    return new Set(found.map(({ id }) => id));
  }

  /** As {@link isMember}, of many at once. */
  async membersAmong(accountIds: readonly string[], bodyId: string): Promise<ReadonlySet<string>> {
    const found = await this.source.manager.findBy(MembershipEntity, { accountId: In([...accountIds]), bodyId });
    return new Set(found.map(({ accountId }) => accountId));
  }

  isMember(accountId: string, bodyId: string): Promise<boolean> {
    return this.source.manager.existsBy(MembershipEntity, { accountId, bodyId });
  }
}
