import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { roles } from '../database/roles';

/**
 * A transaction in the worker's role: it sees the reminders, ledgers and rosters of every body, and nothing else of any.
 * Outside of it the application sees one body at a time.
 */
@Injectable()
export class WorkerScope {
  constructor(private readonly source: DataSource) {}

  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(`set local role ${roles.worker}`);
      return work(manager);
    });
  }
}
