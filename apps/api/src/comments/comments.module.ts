import { Module } from '@nestjs/common';
import { AcuerdosModule } from '../acuerdos/acuerdos.module';
import { IdentityModule } from '../identity/identity.module';
import { AnnotationsController } from './annotations.controller';
import { CommentCommands } from './comment-commands';
import { LiveComments } from './live-comments';
import { ThreadMutations } from './threads.mutations';
import { AcuerdoThreadsResolver } from './threads.resolver';
import { Threads } from './threads';
import { BodiesModule } from '../bodies/bodies.module';

@Module({
  imports: [IdentityModule, BodiesModule, AcuerdosModule],
  controllers: [AnnotationsController],
  providers: [Threads, CommentCommands, LiveComments, AcuerdoThreadsResolver, ThreadMutations],
})
export class CommentsModule {}
