import { Injectable } from '@nestjs/common';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { DataSource } from 'typeorm';
import { must } from '../must';

/** Thrown when the legal clock would run backwards. */
export class ClockRunsForward extends Error {
  constructor(
    readonly now: Instant,
    readonly asked: Instant,
  ) {
    super(`The legal clock only moves forward: it is ${now}, asked for ${asked}.`);
  }
}

/**
 * The two clocks. *Legal now* (authority, terms, reminders, countdowns) is the database's clock plus what the
 * demonstration or a test has moved it by. *System now* (sessions, links, leases) is the database's clock alone.
 */
@Injectable()
export class Clock {
  constructor(private readonly source: DataSource) {}

  async legalNow(): Promise<Instant> {
    const [row] = await this.source.query<{ now: Date }[]>(
      `select clock_timestamp() + ahead_by as now from legal_clock`,
    );
    return must(row, 'legal clock').now.toISOString();
  }

  /** @throws ClockRunsForward when `instant` lies before the legal now */
  async moveLegalTo(instant: Instant): Promise<Instant> {
    await this.source.transaction(async (manager) => {
      const [row] = await manager.query<{ now: Date }[]>(
        `select clock_timestamp() + ahead_by as now from legal_clock for update`,
      );
      const now = must(row, 'legal clock').now.toISOString();
      if (instant < now) throw new ClockRunsForward(now, instant);
      await this.setLegal(instant, (text, values) => manager.query(text, values));
    });
    return this.legalNow();
  }

  /** Sets the legal clock of a database that holds nothing yet; the demonstration begins on a day of the past. */
  async startLegalAt(instant: Instant): Promise<void> {
    const [entry] = await this.source.query<unknown[]>(`select 1 from body limit 1`);
    if (entry) throw new Error('The legal clock starts before the first body is registered.');
    await this.setLegal(instant, (text, values) => this.source.query(text, values));
  }

  private async setLegal(
    instant: Instant,
    query: (text: string, values: unknown[]) => Promise<unknown>,
  ): Promise<void> {
    await query(`update legal_clock set ahead_by = $1::timestamptz - clock_timestamp()`, [instant]);
  }
}
