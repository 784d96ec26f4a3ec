import { Injectable } from '@nestjs/common';
import type { AnyRefusal } from '@acuerda/contracts';
import { decideBody, evolveBody, isRefusal, type BodyCommand, type BodyState } from '@acuerda/workflow';
import { Accounts } from '../identity/accounts';
import { noticesMessage } from '../notices/notices-message';
import { actorOf } from '../platform/access/actor';
import type { Authorized } from '../platform/access/viewer';
import {
  CommandRunner,
  type Accepted,
  type CommandResult,
  type DecisionScope,
} from '../platform/transaction/command-runner';
import { isKept } from './attachments/attachments';
import { Bodies } from './bodies';
import { loadBody, saveBody } from './body-state';
import { must } from '../platform/must';

type BringingIn = Extract<BodyCommand, { type: 'record_appointment' | 'invite_body_reviewer' }>;
type WithoutPerson<Command> = Command extends unknown ? Omit<Command, 'personId'> : never;

/** Somebody who is appointed or invited without having an account yet. */
export interface NewPerson {
  name: string;
  email: string;
}

interface Attempt {
  bodyId: string;
  commandId: string;
  authorized: Authorized<BodyCommand['type']>;
}

/** The one way to change a body. */
@Injectable()
export class BodyCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly accounts: Accounts,
    private readonly bodies: Bodies,
  ) {}

  async execute(attempt: Attempt, command: BodyCommand): Promise<CommandResult> {
    if (command.type !== 'register_body') {
      return this.runner.run(attempt, (scope) => this.decide(scope, attempt, command));
    }
    const { slug } = command;
    const taken = { refused: 'SLUG_TAKEN', facts: { slug } } as const;
    if (await this.isTakenByAnother(slug, attempt.bodyId)) return taken;
    try {
      return await this.runner.runFirst(attempt, (scope) => this.decide(scope, attempt, command));
    } catch (error) {
      // Two bodies were registered under one address at once: the other was first.
      if (await this.isTakenByAnother(slug, attempt.bodyId)) return taken;
      throw error;
    }
  }

  private async isTakenByAnother(slug: string, bodyId: string): Promise<boolean> {
    const found = await this.bodies.findBySlug(slug);
    return found !== null && found.id !== bodyId;
  }

  /** Appoints or invites somebody by name and address; the account is made in the same transaction, if there was none. */
  bringIn(attempt: Attempt, command: WithoutPerson<BringingIn>, person: NewPerson): Promise<CommandResult> {
    return this.runner.run(attempt, async (scope) => {
      const account = await this.accounts.ensure(person, scope.manager);
      return this.decide(scope, attempt, { ...command, personId: account.id });
    });
  }

  private async decide(
    scope: DecisionScope,
    { authorized, commandId }: Attempt,
    command: BodyCommand,
  ): Promise<Accepted | AnyRefusal> {
    const before = await loadBody(scope.manager, scope.bodyId);
    const decision = decideBody(command, before, { now: scope.now, actor: actorOf(authorized.viewer) });
    if (isRefusal(decision)) return decision;
    const fileHash = 'act' in command ? command.act.fileHash : undefined;
    if (fileHash !== undefined && !(await isKept(scope.manager, scope.bodyId, fileHash))) {
      return { refused: 'ACT_FILE_UNKNOWN', facts: { fileHash } };
    }
    const personal = await this.personalDataOf(scope, command);
    if (personal === null) return { refused: 'PERSON_UNKNOWN', facts: {} };

    const after = must(decision.events.reduce<BodyState | null>(evolveBody, before), 'body');
    await saveBody(scope.manager, before, after, scope.now);
    return {
      events: decision.events.map((event) => ({ stream: 'body', acuerdoId: null, event, personal })),
      outbox: noticesMessage(scope.bodyId, commandId, decision.events),
    };
  }

  /** The name under which somebody was appointed or invited: bound by the journal, and kept beside it. */
  private async personalDataOf(
    { manager }: DecisionScope,
    command: BodyCommand,
  ): Promise<Record<string, string> | undefined | null> {
    if (command.type !== 'record_appointment' && command.type !== 'invite_body_reviewer') return undefined;
    const account = await this.accounts.find(command.personId, manager);
    return account && { name: account.name };
  }
}
