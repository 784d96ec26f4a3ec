import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/**
 * The one way to a body's rows: a transaction in which no other body's rows exist. Decisions go through
 * `CommandRunner`, which sets the body in the statement that takes its lock.
 */
@Injectable()
export class BodyScope {
  constructor(private readonly source: DataSource) {}

  within<T>(bodyId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) => this.enter(manager, bodyId, work));
  }

  /** As {@link within}, all of it as it is at one moment, whatever is written meanwhile. */
  snapshot<T>(bodyId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', (manager) => this.enter(manager, bodyId, work));
  }

  private async enter<T>(
    manager: EntityManager,
    bodyId: string,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    await manager.query(`select set_config('app.body_id', $1, true)`, [bodyId]);
    return work(manager);
  }
}
