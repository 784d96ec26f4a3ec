import type { Instant } from '@acuerda/workflow/vocabulary';
import { Injectable } from '@nestjs/common';
import { ChaseList } from '../notices/chase-list';
import { MentionDigests } from '../notices/mention-digests';
import { Clock, ClockRunsForward } from '../platform/clock/clock';
import { OutboxRelay } from '../platform/outbox/outbox-relay';
import { Deliver } from '../reminders/deliver';
import { HandOver } from '../reminders/hand-over';
import { Sweep } from '../reminders/sweep';
import { DueSteps } from './due-steps';
import { NextDue } from './next-due';

/** Lets the time of a demonstration pass: whatever falls due on the way happens at its own instant. */
@Injectable()
export class PassingTime {
  constructor(
    private readonly clock: Clock,
    private readonly nextDue: NextDue,
    private readonly dueSteps: DueSteps,
    private readonly sweep: Sweep,
    private readonly deliver: Deliver,
    private readonly mails: HandOver,
    private readonly chaseList: ChaseList,
    private readonly mentions: MentionDigests,
    private readonly outbox: OutboxRelay,
  ) {}

  /** @throws ClockRunsForward when `instant` lies before the legal now */
  async until(instant: Instant): Promise<Instant> {
    const now = await this.clock.legalNow();
    if (instant < now) throw new ClockRunsForward(now, instant);
    // What people were told until now belongs to this day, and not to one on the way.
    await this.outbox.workOff();
    let stop = await this.nextDue.find();
    while (stop !== null && stop <= instant) {
      await this.stopAt(stop);
      const next = await this.nextDue.find();
      stop = next === stop ? null : next;
    }
    await this.stopAt(instant);
    return this.clock.legalNow();
  }

  /** The time that passes by itself may have come there first. */
  private async stopAt(instant: Instant): Promise<void> {
    try {
      await this.clock.moveLegalTo(instant);
    } catch (error) {
      if (!(error instanceof ClockRunsForward)) throw error;
    }
    await this.dueSteps.take();
    // Also what a tick has swept in between and only handed over: it would go out after the clock has moved on.
    await this.sweep.run();
    await this.deliver.run(await this.mails.waiting());
    await this.chaseList.go();
    await this.mentions.go();
    await this.outbox.workOff();
  }
}
