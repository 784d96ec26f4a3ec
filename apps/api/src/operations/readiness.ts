import { Injectable } from '@nestjs/common';

/** Whether this process has begun to answer in earnest: it listens a little before that. */
@Injectable()
export class Readiness {
  private beginning = 0;

  get isReady(): boolean {
    return this.beginning === 0;
  }

  /** Until `work` is done, supervisors are told to wait. */
  async after(work: () => Promise<void>): Promise<void> {
    this.beginning += 1;
    await work();
    this.beginning -= 1;
  }
}
