import { Injectable } from '@nestjs/common';
import type { AnyRefusal } from '@acuerda/contracts';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { DataSource, type EntityManager } from 'typeorm';
import type { Authorized } from '../access/viewer';
import { Commits } from '../journal/commits';
import { appendEvents, type EventToAppend } from '../journal/append-events';
import type { JournalEntry } from '../journal/journal-entry';
import { writeOutbox, type OutboxMessage } from '../outbox/write-outbox';

export interface CommandRequest<Action extends string> {
  bodyId: string;
  /** The acuerdo that it is about, if any. */
  acuerdoId?: string;
  authorized: Authorized<Action>;
  /** Made by the client: the same id is the same attempt, however often it arrives. */
  commandId: string;
}

/** What a decision works with: the body's rows alone, its journal locked, and the instant read after the lock. */
export interface DecisionScope {
  manager: EntityManager;
  bodyId: string;
  now: Instant;
  /** The journal's last position: what is decided takes those after it. */
  position: number;
}

export interface Accepted {
  events: EventToAppend[];
  outbox?: OutboxMessage[];
}

export type CommandResult = AnyRefusal | { entries: JournalEntry[]; repeated: boolean };

interface LockedHead {
  position: string;
  instant: Date;
  answered_type: string | null;
  answered_actor: string | null;
}

/** Rolls a transaction back without being a surprise. */
class Undo extends Error {
  constructor(readonly refusal: AnyRefusal) {
    super(refusal.refused);
  }
}

/**
 * The one way to change a body or an acuerdo: lock the body's journal, read the instant, let the feature decide and save,
 * append to the journal, write the outbox, commit. A refusal writes nothing. A command id that was answered already
 * changes nothing and is told so.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly source: DataSource,
    private readonly commits: Commits,
  ) {}

  async run<Action extends string>(
    request: CommandRequest<Action>,
    decide: (scope: DecisionScope) => Promise<Accepted | AnyRefusal>,
  ): Promise<CommandResult> {
    return this.undoRefused(request, (manager) => this.runIn(manager, request, decide));
  }

  /** As {@link run}, for the command that registers the body: it opens the journal first. */
  async runFirst<Action extends string>(
    request: CommandRequest<Action>,
    decide: (scope: DecisionScope) => Promise<Accepted | AnyRefusal>,
  ): Promise<CommandResult> {
    return this.undoRefused(request, async (manager) => {
      await manager.query(`select set_config('app.body_id', $1, true)`, [request.bodyId]);
      await manager.query(`insert into journal_head (body_id) values ($1) on conflict do nothing`, [request.bodyId]);
      return this.runIn(manager, request, decide);
    });
  }

  private async undoRefused(
    { bodyId }: { bodyId: string },
    work: (manager: EntityManager) => Promise<CommandResult>,
  ): Promise<CommandResult> {
    try {
      const result = await this.source.transaction(async (manager) => {
        const result = await work(manager);
        if ('refused' in result) throw new Undo(result);
        return result;
      });
      this.commits.tell(bodyId, result.entries);
      return result;
    } catch (error) {
      if (error instanceof Undo) return error.refusal;
      throw error;
    }
  }

  private async runIn<Action extends string>(
    manager: EntityManager,
    request: CommandRequest<Action>,
    decide: (scope: DecisionScope) => Promise<Accepted | AnyRefusal>,
  ): Promise<CommandResult> {
    const { bodyId, authorized, commandId } = request;
    const [head] = await manager.query<LockedHead[]>(`select * from begin_decision($1, $2)`, [bodyId, commandId]);
    if (!head) return { refused: 'BODY_UNKNOWN', facts: {} };

    const actorId = authorized.viewer?.accountId ?? null;
    const commandType = authorized.action;
    if (head.answered_type !== null) {
      const same = head.answered_type === commandType && head.answered_actor === actorId;
      return same && (await this.wasAboutTheSame(manager, request))
        ? { entries: [], repeated: true }
        : { refused: 'COMMAND_ID_REUSED', facts: {} };
    }

    const now = head.instant.toISOString();
    const position = Number(head.position);
    const outcome = await decide({ manager, bodyId, now, position });
    if ('refused' in outcome) return outcome;

    const context = { bodyId, position, instant: now, actorId, commandId, commandType };
    const entries = await appendEvents(manager, context, outcome.events);
    await writeOutbox(manager, outcome.outbox ?? []);
    return { entries, repeated: false };
  }
  private async wasAboutTheSame<Action extends string>(
    manager: EntityManager,
    { bodyId, acuerdoId, commandId }: CommandRequest<Action>,
  ): Promise<boolean> {
    const [answered] = await manager.query<unknown[]>(
      `select 1 from journal_entry where body_id = $1 and command_id = $2 and acuerdo_id is not distinct from $3 limit 1`,
      [bodyId, commandId, acuerdoId ?? null],
    );
    return answered !== undefined;
  }
}
