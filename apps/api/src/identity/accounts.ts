import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AccountEntity } from './account.entity';
import { isUniqueViolation } from '../platform/database/is-unique-violation';
import { must } from '../platform/must';

export interface NewAccount {
  email: string;
  name: string;
  locale?: 'es' | 'en';
  administrator?: boolean;
  demoOffice?: string;
}

/** Thrown where an address already belongs to somebody else. */
export class EmailTaken extends Error {}

/** Somebody who can sign in. */
export type Account = AccountEntity;

/** People who can sign in. Who holds which seat is not said here. */
@Injectable()
export class Accounts {
  constructor(private readonly source: DataSource) {}

  find(id: string, manager: EntityManager = this.source.manager): Promise<AccountEntity | null> {
    return manager.findOneBy(AccountEntity, { id });
  }

  findMany(ids: readonly string[], manager: EntityManager = this.source.manager): Promise<AccountEntity[]> {
    return manager.findBy(AccountEntity, { id: In([...new Set(ids)]) });
  }

  findByEmail(email: string, manager: EntityManager = this.source.manager): Promise<AccountEntity | null> {
    return manager
      .createQueryBuilder(AccountEntity, 'account')
      .where('lower(email) = lower(:email)', { email })
      .getOne();
  }

  /** The account of that address, made where there was none. Safe when two do it at once. */
  async ensure(account: NewAccount, manager: EntityManager = this.source.manager): Promise<AccountEntity> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values({
        id: randomUUID(),
        email: account.email,
        name: account.name,
        locale: account.locale ?? 'es',
        administrator: account.administrator ?? false,
        demoOffice: account.demoOffice ?? null,
      })
      .orIgnore()
      .execute();
    return must(await this.findByEmail(account.email, manager), 'account');
  }

  /** Who keeps the installation running. */
  administrators(manager: EntityManager = this.source.manager): Promise<AccountEntity[]> {
    return manager.findBy(AccountEntity, { administrator: true });
  }

  /** The demonstration's people, in the order in which they were made. */
  demoPeople(): Promise<AccountEntity[]> {
    return this.source.manager
      .createQueryBuilder(AccountEntity, 'account')
      .where('demo_office is not null')
      .orderBy('account.createdAt')
      .getMany();
  }

  /**
   * Gives an account another address. Links that were mailed to the old one open nothing any more.
   *
   * @returns null where there is no such account
   * @throws EmailTaken where somebody else has the address
   */
  async correctEmail(id: string, email: string): Promise<AccountEntity | null> {
    try {
      return await this.source.transaction(async (manager) => {
        await manager.update(AccountEntity, { id }, { email });
        await manager.query(
          `update sign_in_link set consumed_at = clock_timestamp() where account_id = $1 and consumed_at is null`,
          [id],
        );
        return this.find(id, manager);
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new EmailTaken();
      throw error;
    }
  }

  async setLocale(id: string, locale: 'es' | 'en'): Promise<void> {
    await this.source.manager.update(AccountEntity, { id }, { locale });
  }
}
