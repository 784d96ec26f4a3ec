import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Bodies } from '../bodies/bodies';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { Body } from '../bodies/body.models';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { ShortText, UuidScalar } from '../platform/graphql/scalars';
import { Deliveries, Delivery, DeliveryFilterEnum, DeliveryResult, type DeliveryFilter } from './delivery.models';
import { Ledger } from './ledger';
import { mayTendMails } from './reminders.policy';
import { SendAgain } from './send-again';
import { NextReminder, Reminder } from './reminder.models';
import { presentDelivery, presentReminder } from './reminder.graphql';

const nothing: Deliveries = { items: [], total: 0, problems: 0, cancelled: 0, after: null };

/** Whoever sees the body from inside sees what is planned in it and who was written to; addresses are for those who tend to them. */
@Resolver(() => Body)
export class BodyRemindersResolver {
  constructor(private readonly ledger: Ledger) {}

  @ResolveField(() => [Reminder], { description: 'Planned and past, the earliest due first.' })
  async reminders(@Parent() { at, entry }: Body): Promise<Reminder[]> {
    if (entry !== 'inside') return [];
    const rows = await this.ledger.reminders(at);
    return rows.map((row) => presentReminder(row, at.body));
  }

  @ResolveField(() => NextReminder, { nullable: true, description: 'The next one planned; null: none is.' })
  async nextReminder(@Parent() { id, entry }: Body): Promise<NextReminder | null> {
    if (entry !== 'inside') return null;
    const row = await this.ledger.next(id);
    return row && { dueAt: row.due_at.toISOString(), daysBefore: row.days_before, endsOn: row.ends_on };
  }

  @ResolveField(() => Deliveries, {
    description: 'Who was written to, and whether it arrived. Nothing is ever removed.',
  })
  async deliveries(
    @Parent() { at, entry }: Body,
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => DeliveryFilterEnum, defaultValue: 'all' }) filter: DeliveryFilter,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => ShortText, nullable: true }) after?: string,
  ): Promise<Deliveries> {
    if (entry !== 'inside') return nothing;
    const page = await this.ledger.page(at.body.id, { filter, first, ...(after ? { after } : {}) });
    const mayTend = mayTendMails(viewer, at);
    return { ...page, items: page.rows.map((row) => presentDelivery(row, at.body, mayTend)) };
  }
}

@Resolver(() => Delivery)
export class DeliveryResolver {
  constructor(
    private readonly sendAgain: SendAgain,
    private readonly bodies: Bodies,
    private readonly policy: BodiesPolicy,
  ) {}

  @Mutation(() => DeliveryResult, { description: 'Sends a mail again that was refused or came back.' })
  @Access('signed_in')
  async retryDelivery(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
    @Args('deliveryId', { type: () => ShortText }) deliveryId: string,
  ): Promise<Delivery | ActionRefused> {
    const at = (await this.policy.maySee(viewer, bodyId)) ? await this.bodies.read(bodyId) : null;
    if (!at) return ActionRefused.of({ refused: 'BODY_UNKNOWN', facts: {} });
    if (!mayTendMails(viewer, at)) return ActionRefused.of({ refused: 'NOT_THE_SECRETARIAT', facts: {} });
    const result = await this.sendAgain.run(bodyId, deliveryId);
    return 'refused' in result ? ActionRefused.of(result) : presentDelivery(result, at.body, true);
  }
}
