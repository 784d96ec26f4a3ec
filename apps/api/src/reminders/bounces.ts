import { Injectable } from '@nestjs/common';
import { recordBounce, type Bounce } from '../platform/mail/record-bounce';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { tellOfFailures } from './failed-mails';

/** Takes in the reports of mails that came back. */
@Injectable()
export class Bounces {
  constructor(private readonly worker: WorkerScope) {}

  /**
   * Marks the mail as come back and, where it was a reminder, tells the secretariat.
   *
   * @param mailId as the return path names it, see `mailIdOfReturnPath`
   * @returns false where there is no such mail, or it was known already
   */
  record(mailId: string, bounce: Bounce): Promise<boolean> {
    return this.worker.run(async (manager) => {
      const key = await recordBounce(manager, mailId, bounce);
      if (key !== null) await tellOfFailures(manager, [key], bounce.at);
      return key !== null;
    });
  }
}
