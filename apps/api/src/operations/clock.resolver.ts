import type { Instant } from '@acuerda/workflow/vocabulary';
import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { ClockRunsForward } from '../platform/clock/clock';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { InstantScalar } from '../platform/graphql/scalars';
import { NextDue } from './next-due';
import { PassingTime } from './passing-time';

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
    private readonly time: PassingTime,
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

  @Mutation(() => ClockResult, {
    description:
      'Demonstration only: moves the legal clock, forward alone. What falls due on the way happens at its instant.',
  })
  @Access('demo')
  async moveLegalClock(@Args('to', { type: () => InstantScalar }) to: Instant): Promise<LegalClock | ActionRefused> {
    try {
      return { legalNow: await this.time.until(to) };
    } catch (error) {
      if (!(error instanceof ClockRunsForward)) throw error;
      return ActionRefused.of({ refused: 'CLOCK_RUNS_FORWARD', facts: { now: error.now, asked: error.asked } });
    }
  }
}
