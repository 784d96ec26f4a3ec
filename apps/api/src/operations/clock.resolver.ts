import type { Instant } from '@acuerda/workflow/vocabulary';
import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { Clock, ClockRunsForward } from '../platform/clock/clock';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { InstantScalar } from '../platform/graphql/scalars';
import { DueSteps } from './due-steps';
import { NextDue } from './next-due';

@ObjectType()
class LegalClock {
  @Field(() => InstantScalar) legalNow!: Instant;
}

const ClockResult = createUnionType({
  name: 'ClockResult',
  types: () => [LegalClock, ActionRefused] as const,
  resolveType: (value: object) => ('legalNow' in value ? LegalClock : ActionRefused),
});

@Resolver()
export class ClockResolver {
  constructor(
    private readonly clock: Clock,
    private readonly dueSteps: DueSteps,
    private readonly nextDue: NextDue,
  ) {}

  @Query(() => InstantScalar, {
    name: 'nextDue',
    nullable: true,
    description: 'Demonstration only: when a reminder falls due or a step is taken next; null: nothing is to come.',
  })
  @Access('demo')
  next(): Promise<Instant | null> {
    return this.nextDue.find();
  }

  @Mutation(() => ClockResult, { description: 'Demonstration only: moves the legal clock, forward alone.' })
  @Access('demo')
  async moveLegalClock(@Args('to', { type: () => InstantScalar }) to: Instant): Promise<LegalClock | ActionRefused> {
    try {
      const legalNow = await this.clock.moveLegalTo(to);
      await this.dueSteps.take();
      return { legalNow };
    } catch (error) {
      if (!(error instanceof ClockRunsForward)) throw error;
      return ActionRefused.of({ refused: 'CLOCK_RUNS_FORWARD', facts: { now: error.now, asked: error.asked } });
    }
  }
}
