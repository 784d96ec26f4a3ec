import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { acuerdoEntities } from './acuerdos/acuerdo.entities';
import { AcuerdosModule } from './acuerdos/acuerdos.module';
import { AttachmentEntity } from './bodies/attachments/attachment.entity';
import { BodiesModule } from './bodies/bodies.module';
import { bodyEntities } from './bodies/body.entities';
import { commentEntities } from './comments/comment.entities';
import { CommentsModule } from './comments/comments.module';
import { DemoModule } from './demo/demo.module';
import { draftEntities } from './drafting/draft.entities';
import { DraftingModule } from './drafting/drafting.module';
import { AccountEntity } from './identity/account.entity';
import { IdentityModule } from './identity/identity.module';
import { NoticesModule } from './notices/notices.module';
import { NotificationEntity } from './notices/notification.entity';
import { OperationsModule } from './operations/operations.module';
import { graphqlOptions } from './platform/graphql/graphql.options';
import { JournalEntryEntity } from './platform/journal/journal-entry.entity';
import { PlatformModule, type Surroundings } from './platform/platform.module';
import { PublicationEntity } from './publication/publication.entity';
import { PublicationModule } from './publication/publication.module';
import { RemindersModule } from './reminders/reminders.module';

/** Every table that has an entity. */
export const entities = [
  JournalEntryEntity,
  AccountEntity,
  ...bodyEntities,
  AttachmentEntity,
  ...acuerdoEntities,
  ...draftEntities,
  ...commentEntities,
  PublicationEntity,
  NotificationEntity,
];

@Module({})
export class AppModule {
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(surroundings),
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...graphqlOptions() }),
        IdentityModule,
        BodiesModule,
        AcuerdosModule,
        DraftingModule,
        CommentsModule,
        PublicationModule,
        RemindersModule,
        NoticesModule,
        OperationsModule,
        DemoModule,
      ],
    };
  }
}
