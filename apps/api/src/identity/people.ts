import { Injectable, Scope } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Accounts } from './accounts';
import { Person } from './person.model';

/** People by id, each read once a request however often they are named. */
@Injectable({ scope: Scope.REQUEST })
export class People {
  private readonly loader: DataLoader<string, Person | null>;

  constructor(accounts: Accounts) {
    this.loader = new DataLoader(async (ids) => {
      const found = new Map((await accounts.findMany(ids)).map((account) => [account.id, Person.of(account)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  find(id: string): Promise<Person | null> {
    return this.loader.load(id);
  }

  /** For ids that the roster or the journal named: an account is never deleted, only emptied. */
  async get(id: string): Promise<Person> {
    return (await this.find(id)) ?? Person.of({ id, name: '—' });
  }

  many(ids: readonly string[]): Promise<Person[]> {
    return Promise.all(ids.map((id) => this.get(id)));
  }
}
