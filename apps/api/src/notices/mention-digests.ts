import { Injectable, Logger } from '@nestjs/common';
import { circlesHeardBy, startOfHour, type BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { AcuerdoView } from '../acuerdos/acuerdos';
import { SeenTogether } from '../acuerdos/seen-together';
import { loadBody } from '../bodies/body-state';
import { stillMentioning, type MentionedComment } from '../comments/mentioned-comments';
import { Accounts, type Account } from '../identity/accounts';
import { actorOf } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { must } from '../platform/must';
import { BodyScope } from '../platform/transaction/body-scope';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { MentionMails } from './mails/mention-mails';
import { bodiesWithMentions, lockMentions, settleMentions, type WaitingMention } from './waiting-mentions';

/**
 * Gathers mentions into one mail for each person, at the turn of every hour as clocks of the body show it. What the mail
 * says is read when it is written: who does not hear a thread any more is told nothing of it.
 */
@Injectable()
export class MentionDigests {
  private readonly logger = new Logger('mentions');

  constructor(
    private readonly worker: WorkerScope,
    private readonly scope: BodyScope,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly acuerdos: SeenTogether,
    private readonly mails: MentionMails,
  ) {}

  /** Goes through the bodies in which a mention waits; one that fails holds up no other. Safe in several workers at once. */
  async go(): Promise<void> {
    const bodies = await this.worker.run(bodiesWithMentions);
    if (bodies.length === 0) return;
    const now = await this.clock.legalNow();
    for (const bodyId of bodies) {
      await this.tellIn(bodyId, now).catch((error: unknown) => this.logger.error({ bodyId, error }));
    }
  }

  private tellIn(bodyId: string, now: Instant): Promise<void> {
    return this.scope.within(bodyId, async (manager) => {
      const body = must(await loadBody(manager, bodyId), 'body');
      const hour = startOfHour(now, body.timeZone);
      const waiting = await lockMentions(manager, bodyId, hour);
      if (waiting.length === 0) return;
      const comments = await stillMentioning(
        manager,
        bodyId,
        waiting.filter(({ isRead }) => !isRead),
      );
      const people = await this.accounts.findMany(
        [...waiting.map(({ personId }) => personId), ...comments.map(({ authorId }) => authorId)],
        manager,
      );
      const heard = await this.heardBy(people, body, waiting);
      await this.mails.write(manager, { body, now, hour, people, mentions: comments.filter(heard) });
      await settleMentions(
        manager,
        bodyId,
        waiting.map(({ id }) => id),
        now,
      );
    });
  }

  /** Whether the one who was mentioned still sees the acuerdo, and hears the thread. */
  private async heardBy(people: readonly Account[], body: BodyState, waiting: readonly WaitingMention[]) {
    const viewers = people.map(({ id, administrator, locale }) => ({ accountId: id, administrator, locale }));
    const views = new Map<string, AcuerdoView>();
    for (const acuerdoId of new Set(waiting.map((one) => one.acuerdoId))) {
      for (const view of await this.acuerdos.seeForEach(viewers, body.id, acuerdoId)) {
        views.set(`${acuerdoId}/${view.viewer.accountId}`, view);
      }
    }
    return ({ acuerdoId, personId, circle }: MentionedComment): boolean => {
      const view = views.get(`${acuerdoId}/${personId}`);
      if (!view) return false;
      const { acuerdo, at, viewer } = view;
      return circlesHeardBy({ acuerdo, ...at, actor: actorOf(viewer) }).includes(circle);
    };
  }
}
