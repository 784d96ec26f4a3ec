import { Injectable } from '@nestjs/common';
import {
  decideComment,
  isRefusal,
  refuse,
  rightToComment,
  type CommentCommand,
  type CommentEvent,
  type CommentScene,
  type OpenThread,
} from '@acuerda/workflow';
import type { AnyRefusal } from '@acuerda/contracts';
import type { EntityManager } from 'typeorm';
import { readAcuerdo } from '../acuerdos/acuerdo-state';
import { loadBody } from '../bodies/body-state';
import { noticesMessage } from '../notices/notices-message';
import { actorOf } from '../platform/access/actor';
import type { Authorized } from '../platform/access/viewer';
import {
  CommandRunner,
  type Accepted,
  type CommandResult,
  type DecisionScope,
} from '../platform/transaction/command-runner';
import { LiveComments } from './live-comments';
import { locateAnchor, type MarkedWords } from './locate-anchor';
import { readThreads } from './read-threads';
import { isCommentIdTaken, WORDS, writeCommentEvent } from './thread-store';

interface Attempt {
  bodyId: string;
  acuerdoId: string;
  commandId: string;
  authorized: Authorized<CommentCommand['type']>;
}

/** As it is asked: where the words that were marked are in the text is found out in the transaction. */
export type AskedCommand =
  Exclude<CommentCommand, OpenThread> | (Omit<OpenThread, 'anchor'> & { marked: MarkedWords | null });

/** The one way to say something in a thread, or to change one. */
@Injectable()
export class CommentCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly live: LiveComments,
  ) {}

  async execute(attempt: Attempt, asked: AskedCommand): Promise<CommandResult> {
    const result = await this.runner.run(attempt, (scope) => decideAndSave(scope, attempt, asked));
    if (!('refused' in result) && !result.repeated) await this.live.publish(attempt.bodyId, result.entries);
    return result;
  }
}

async function decideAndSave(
  { manager, bodyId, now, position }: DecisionScope,
  { acuerdoId, commandId, authorized }: Attempt,
  asked: AskedCommand,
): Promise<Accepted | AnyRefusal> {
  const body = await loadBody(manager, bodyId);
  const acuerdo = body && (await readAcuerdo(manager, bodyId, acuerdoId));
  if (!acuerdo) return refuse('ACUERDO_UNKNOWN');
  const scene: CommentScene = { acuerdo, body, now };
  const actor = actorOf(authorized.viewer);
  const command = await completed(manager, asked, scene, actor);
  if ('refused' in command) return command;

  const [found] = await readThreads(manager, bodyId, { ids: [command.threadId] });
  const thread =
    found && (command.type === 'open_thread' || found.thread.acuerdoId === acuerdoId) ? found.thread : null;
  const decision = decideComment(command, thread, { ...scene, actor });
  if (isRefusal(decision)) return decision;
  const saysNew = command.type === 'open_thread' || command.type === 'reply';
  if (saysNew && (await isCommentIdTaken(manager, bodyId, command.commentId))) {
    return refuse('ID_TAKEN', { id: command.commentId });
  }
  for (const [index, event] of decision.events.entries()) {
    await writeCommentEvent(manager, event, position + index + 1);
  }
  return {
    events: decision.events.map((event) => toAppend(event, command)),
    outbox: noticesMessage(bodyId, commandId, decision.events),
  };
}

/** The command with its anchor; nothing of the text is looked at for those who may not comment on it. */
async function completed(
  manager: EntityManager,
  asked: AskedCommand,
  scene: CommentScene,
  actor: ReturnType<typeof actorOf>,
) {
  if (asked.type !== 'open_thread') return asked;
  const { marked, ...command } = asked;
  if (!marked) return { ...command, anchor: null };
  const right = rightToComment(actor, scene);
  if (isRefusal(right)) return right;
  const anchor = await locateAnchor(manager, scene.acuerdo, marked);
  return 'refused' in anchor ? anchor : { ...command, anchor };
}

function toAppend(event: CommentEvent, command: CommentCommand) {
  const { acuerdoId, circle } = event;
  const personal = 'words' in command ? { personal: { [WORDS]: command.words } } : {};
  return { stream: `acuerdo:${acuerdoId}:${circle}`, acuerdoId, event, ...personal };
}
