import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { BadInput, UuidScalar } from '../platform/graphql/scalars';
import { Notification, NotificationPage, NotificationsRead } from './notification.models';
import { Notifications } from './notifications';

const mostMarked = 100;

@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(private readonly all: Notifications) {}

  @Query(() => NotificationPage, { description: 'What the viewer was told, in all bodies.' })
  @Access('signed_in')
  notifications(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => UuidScalar, nullable: true }) after?: string,
  ): Promise<NotificationPage> {
    return this.all.page(viewer.accountId, { first, ...(after && { after }) });
  }

  @Query(() => Int)
  @Access('signed_in')
  unreadNotifications(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.all.unread(viewer.accountId);
  }

  @Mutation(() => NotificationsRead)
  @Access('signed_in')
  markNotificationsRead(
    @CurrentViewer() viewer: Viewer,
    @Args('ids', { type: () => [UuidScalar], nullable: true, description: 'Null: all of them.' }) ids?: string[] | null,
  ): Promise<NotificationsRead> {
    if (ids && ids.length > mostMarked) throw new BadInput(`At most ${mostMarked} are marked at once.`);
    return this.all.markRead(viewer.accountId, ids ?? null);
  }
}
