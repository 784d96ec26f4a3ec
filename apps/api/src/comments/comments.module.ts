import { Module } from '@nestjs/common';
import { AcuerdosModule } from '../acuerdos/acuerdos.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { AnnotationsController } from './annotations.controller';
import { CommentCommands } from './comment-commands';
import { LiveComments } from './live-comments';
import { Comment, ThreadSettlement } from './thread.models';
import { ThreadMutations } from './threads.mutations';
import { AcuerdoThreadsResolver, CommentMentionsResolver } from './threads.resolver';
import { Threads } from './threads';
import { BodiesModule } from '../bodies/bodies.module';

@Module({
  imports: [IdentityModule, BodiesModule, AcuerdosModule],
  controllers: [AnnotationsController],
  providers: [
    Threads,
    CommentCommands,
    LiveComments,
    AcuerdoThreadsResolver,
    CommentMentionsResolver,
    ThreadMutations,
    personOf(Comment),
    personOf(ThreadSettlement),
  ],
})
export class CommentsModule {}
