import type { Instant } from '@acuerda/workflow/vocabulary';
import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { unknownBody } from '../bodies/body-answers';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { InstantScalar, UuidScalar } from '../platform/graphql/scalars';
import { CalendarFeeds, type FeedStanding } from './calendar-feeds';

@ObjectType({ description: "The viewer's secret address for a calendar program, as far as it is still known." })
class CalendarFeed {
  @Field() exists!: boolean;
  @Field(() => InstantScalar, { nullable: true }) createdAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true }) lastReadAt!: Instant | null;
}

@ObjectType()
class NewCalendarFeed {
  @Field({ description: 'Told this once: only its hash is kept.' }) url!: string;
}

const CalendarFeedResult = createUnionType({
  name: 'CalendarFeedResult',
  types: () => [CalendarFeed, ActionRefused] as const,
  resolveType: (value: object) => ('exists' in value ? CalendarFeed : ActionRefused),
});

const NewCalendarFeedResult = createUnionType({
  name: 'NewCalendarFeedResult',
  types: () => [NewCalendarFeed, ActionRefused] as const,
  resolveType: (value: object) => ('url' in value ? NewCalendarFeed : ActionRefused),
});

@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly policy: BodiesPolicy,
  ) {}

  @Query(() => CalendarFeed, { nullable: true })
  @Access('signed_in')
  async calendarFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
  ): Promise<CalendarFeed | null> {
    if (!(await this.policy.maySee(viewer, bodyId))) return null;
    return present(await this.feeds.standing({ bodyId, accountId: viewer.accountId }));
  }

  @Mutation(() => NewCalendarFeedResult, { description: 'A new address; the one before it no longer leads anywhere.' })
  @Access('signed_in')
  async createCalendarFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
  ): Promise<NewCalendarFeed | ActionRefused> {
    if (!(await this.policy.maySee(viewer, bodyId))) return unknownBody();
    return { url: await this.feeds.create({ bodyId, accountId: viewer.accountId }) };
  }

  @Mutation(() => CalendarFeedResult)
  @Access('signed_in')
  async revokeCalendarFeed(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
  ): Promise<CalendarFeed | ActionRefused> {
    if (!(await this.policy.maySee(viewer, bodyId))) return unknownBody();
    const owner = { bodyId, accountId: viewer.accountId };
    await this.feeds.revoke(owner);
    return present(await this.feeds.standing(owner));
  }
}

const present = ({ createdAt, lastReadAt }: FeedStanding): CalendarFeed => ({
  exists: createdAt !== null,
  createdAt,
  lastReadAt,
});
