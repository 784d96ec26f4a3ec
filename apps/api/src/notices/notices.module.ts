import { Module } from '@nestjs/common';
import { AcuerdosModule } from '../acuerdos/acuerdos.module';
import { BodiesModule } from '../bodies/bodies.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { CalendarController } from './calendar.controller';
import { CalendarFeedResolver } from './calendar-feed.resolver';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarOf } from './calendar-of';
import { MailPreferences } from './mail-preferences';
import { MailPreferencesResolver } from './mail-preferences.resolver';
import { Notification } from './notification.models';
import { ChaseList } from './chase-list';
import { NoticeMails } from './mails/mail-notices';
import { MentionMails } from './mails/mention-mails';
import { MentionDigests } from './mention-digests';
import { Notifications } from './notifications';
import { NotificationsResolver } from './notifications.resolver';
import { Tell } from './tell';
import { UnsubscribeController } from './unsubscribe.controller';
import { Unsubscribing } from './unsubscribing';

@Module({
  imports: [IdentityModule, BodiesModule, AcuerdosModule],
  controllers: [CalendarController, UnsubscribeController],
  providers: [
    Notifications,
    NotificationsResolver,
    personOf(Notification),
    MailPreferences,
    MailPreferencesResolver,
    CalendarFeeds,
    CalendarOf,
    CalendarFeedResolver,
    ChaseList,
    NoticeMails,
    MentionMails,
    MentionDigests,
    Tell,
    Unsubscribing,
  ],
  exports: [Tell, ChaseList, MentionDigests],
})
export class NoticesModule {}
