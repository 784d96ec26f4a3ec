import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acuerdos } from '../acuerdos/acuerdos';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import { authorize, type Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { UuidScalar } from '../platform/graphql/scalars';
import { must } from '../platform/must';
import { CommentCommands, type AskedCommand } from './comment-commands';
import {
  EditCommentInput,
  OpenThreadInput,
  ReopenThreadInput,
  ReplyInput,
  ResolveThreadInput,
  SeenCommentInput,
  WithdrawCommentInput,
} from './thread.inputs';
import { ReadMarksResult, Thread, ThreadResult } from './thread.models';
import { Threads } from './threads';

type Key = { bodyId: string; acuerdoId: string; commandId: string };

const unknown = () => ActionRefused.of({ refused: 'ACUERDO_UNKNOWN', facts: {} });

@Resolver(() => Thread)
export class ThreadMutations {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly commands: CommentCommands,
    private readonly threads: Threads,
  ) {}

  @Mutation(() => ThreadResult)
  @Access('signed_in')
  openThread(@CurrentViewer() viewer: Viewer, @Args('input') { marked, ...input }: OpenThreadInput) {
    const { bodyId, acuerdoId, commandId, ...opening } = input;
    const words = marked && {
      revision: marked.revision ?? null,
      partId: marked.partId,
      start: marked.start,
      end: marked.end,
      quote: { exact: marked.exact, prefix: marked.prefix ?? '', suffix: marked.suffix ?? '' },
    };
    return this.run(
      viewer,
      { bodyId, acuerdoId, commandId },
      {
        type: 'open_thread',
        ...opening,
        marked: words ?? null,
      },
    );
  }

  @Mutation(() => ThreadResult)
  @Access('signed_in')
  reply(@CurrentViewer() viewer: Viewer, @Args('input') { bodyId, acuerdoId, commandId, ...said }: ReplyInput) {
    return this.run(viewer, { bodyId, acuerdoId, commandId }, { type: 'reply', ...said });
  }

  @Mutation(() => ThreadResult)
  @Access('signed_in')
  editComment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { bodyId, acuerdoId, commandId, ...said }: EditCommentInput,
  ) {
    return this.run(viewer, { bodyId, acuerdoId, commandId }, { type: 'edit_comment', ...said });
  }

  @Mutation(() => ThreadResult)
  @Access('signed_in')
  withdrawComment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { threadId, commentId, ...key }: WithdrawCommentInput,
  ) {
    return this.run(viewer, key, { type: 'withdraw_comment', threadId, commentId });
  }

  @Mutation(() => ThreadResult)
  @Access('signed_in')
  resolveThread(@CurrentViewer() viewer: Viewer, @Args('input') { threadId, ...key }: ResolveThreadInput) {
    return this.run(viewer, key, { type: 'resolve_thread', threadId });
  }

  @Mutation(() => ThreadResult)
  @Access('signed_in')
  reopenThread(@CurrentViewer() viewer: Viewer, @Args('input') { threadId, ...key }: ReopenThreadInput) {
    return this.run(viewer, key, { type: 'reopen_thread', threadId });
  }

  @Mutation(() => ReadMarksResult, { description: 'Marks threads as read, each up to a comment.' })
  @Access('signed_in')
  async markThreadsRead(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
    @Args('acuerdoId', { type: () => UuidScalar }) acuerdoId: string,
    @Args('seen', { type: () => [SeenCommentInput] }) seen: SeenCommentInput[],
  ) {
    const view = await this.acuerdos.see(viewer, bodyId, acuerdoId);
    if (!view) return unknown();
    const left = await this.threads.markRead(view, seen);
    return typeof left === 'number' ? { unread: left } : ActionRefused.of(left);
  }

  private async run(viewer: Viewer, key: Key, command: AskedCommand) {
    const { bodyId, acuerdoId } = key;
    if (!(await this.acuerdos.see(viewer, bodyId, acuerdoId))) return unknown();
    const authorized = authorize(command.type, viewer);
    const result = await this.commands.execute({ ...key, authorized }, command);
    if ('refused' in result) return ActionRefused.of(result);
    const view = must(await this.acuerdos.see(viewer, bodyId, acuerdoId), 'acuerdo');
    return (
      (await this.threads.one(view, command.threadId)) ?? ActionRefused.of({ refused: 'THREAD_UNKNOWN', facts: {} })
    );
  }
}
