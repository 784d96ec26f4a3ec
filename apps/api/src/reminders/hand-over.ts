import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../platform/jobs/jobs';
import { mailIdOf } from '../platform/mail/mail-identity';
import { Deliver } from './deliver';
import { REMINDER_MAIL } from './write-ledger';

const QUEUE = 'reminder-mails';
const batch = 500;

/**
 * Hands mails that wait to the queue, a batch a job. The queue only carries them: what was handed over and lost, or whose
 * bearer fell over, is handed over again.
 */
@Injectable()
export class HandOver {
  constructor(
    private readonly source: DataSource,
    private readonly jobs: Jobs,
    private readonly deliver: Deliver,
  ) {}

  startWorking(): void {
    this.jobs.work(QUEUE, ({ keys }) => this.deliver.run(keys as string[]));
  }

  async give(keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += batch) {
      const some = keys.slice(from, from + batch);
      await this.jobs.add(QUEUE, `mails-${mailIdOf(some.join())}-${Date.now()}`, { keys: some });
    }
  }

  /** Keys of the mails that are to be attempted now and that nobody is at, whether they were handed over or not. */
  async waiting(): Promise<string[]> {
    const rows = await this.source.query<{ key: string }[]>(
      `select key from mail_delivery
       where key like $1 || '%' and state = 'waiting' and next_attempt_at <= clock_timestamp()`,
      [REMINDER_MAIL],
    );
    return rows.map(({ key }) => key);
  }

  /** Everything that is to be attempted now and that nobody seems to be at. @returns how many */
  async giveWhatWaits(): Promise<number> {
    const [rows] = await this.source.query<[{ key: string }[], number]>(
      `update mail_delivery set handed_at = clock_timestamp()
       where key like $1 || '%' and coalesce(handed_at, '-infinity') < clock_timestamp() - interval '2 minutes' and (
         state = 'waiting' and next_attempt_at <= clock_timestamp()
         or state = 'attempted' and coalesce(lease_until, '-infinity') < clock_timestamp())
       returning key`,
      [REMINDER_MAIL],
    );
    await this.give(rows.map(({ key }) => key));
    return rows.length;
  }
}
