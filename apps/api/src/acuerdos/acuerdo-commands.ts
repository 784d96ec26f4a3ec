import { Injectable } from '@nestjs/common';
import type { AnyRefusal } from '@acuerda/contracts';
import type { ActDocument } from '@acuerda/document';
import {
  decide,
  evolve,
  evolveBody,
  isRefusal,
  refuse,
  type AcuerdoCommand,
  type AcuerdoEvent,
  type AcuerdoState,
  type BodyState,
  type InviteReviewer,
  type Published,
} from '@acuerda/workflow';
import type { NewPerson } from '../bodies/body-commands';
import { loadBody, saveBody } from '../bodies/body-state';
import { findRevision, freezeRevision, openDraft, type DraftSource } from '../drafting/drafts';
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
import { writePublication } from '../publication/write-publication';
import { must } from '../platform/must';
import { lockAcuerdo, planNextSteps, saveAcuerdo, saveDecisions } from './acuerdo-state';
import { gather, type Extension } from './gather';
import { rebaseErratum } from './rebase-erratum';

interface Attempt {
  bodyId: string;
  acuerdoId: string;
  commandId: string;
  authorized: Authorized<AcuerdoCommand['type']>;
}

/** What a new draft starts with, beside the command that creates it. */
export interface Beginning {
  document?: ActDocument;
  extension?: Extension;
  source?: DraftSource;
}

interface Texts {
  after: AcuerdoState;
  /** As it was before the event. */
  body: BodyState;
  /** The draft as it begins, or as it is submitted. */
  text: ActDocument | null;
  source: DraftSource | undefined;
}

/** The one way to change an acuerdo. */
@Injectable()
export class AcuerdoCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly accounts: Accounts,
  ) {}

  execute(attempt: Attempt, command: AcuerdoCommand, beginning: Beginning = {}): Promise<CommandResult> {
    return this.runner.run(attempt, (scope) => this.decide(scope, attempt, command, beginning));
  }

  /** Invites somebody by name and address; the account is made in the same transaction, if there was none. */
  invite(attempt: Attempt, command: Omit<InviteReviewer, 'personId'>, person: NewPerson): Promise<CommandResult> {
    return this.runner.run(attempt, async (scope) => {
      const { id: personId } = await this.accounts.ensure(person, scope.manager);
      return this.decide(scope, attempt, { ...command, personId }, {});
    });
  }

  private async decide(
    scope: DecisionScope,
    attempt: Attempt,
    command: AcuerdoCommand,
    beginning: Beginning,
  ): Promise<Accepted | AnyRefusal> {
    const { manager, bodyId, now } = scope;
    const { acuerdoId } = attempt;
    const body = await loadBody(manager, bodyId);
    if (!body) return refuse('BODY_UNKNOWN');
    const before = await lockAcuerdo(manager, bodyId, acuerdoId);
    const { document: brought, source, extension } = beginning;
    const given = { ...(brought && { brought }), ...(extension && { extension }) };
    const material = await gather(scope, { command, acuerdoId, before, body, ...given });
    if (isRefusal(material)) return material;

    const { text, ...read } = material;
    const actor = actorOf(attempt.authorized.viewer);
    const decision = decide(command, before, { now, actor, body, ...read });
    if (isRefusal(decision)) return decision;
    const personal = await this.personalDataOf(scope, command);
    if (personal === null) return { refused: 'PERSON_UNKNOWN', facts: {} };

    const after = must(decision.events.reduce<AcuerdoState | null>(evolve, before), 'state');
    const bodyAfter = decision.events.reduce<BodyState>(evolveBody, body);
    await saveAcuerdo(manager, before, after, { body: bodyAfter, now });
    for (const event of decision.events) await this.writeTexts(scope, attempt, event, { after, body, text, source });
    await saveDecisions(manager, before, after);
    if (bodyAfter !== body) {
      await saveBody(manager, body, bodyAfter, now);
      await planNextSteps(manager, after, { body: bodyAfter, now });
    }

    const stream = `acuerdo:${acuerdoId}`;
    return {
      events: decision.events.map((event) => ({
        stream,
        acuerdoId,
        event,
        ...(event.type === 'reviewer_invited' && { personal }),
      })),
      outbox: noticesMessage(bodyId, attempt.commandId, decision.events),
    };
  }

  /** The name under which somebody was invited: bound by the journal, and kept beside it. */
  private async personalDataOf(
    { manager }: DecisionScope,
    command: AcuerdoCommand,
  ): Promise<Record<string, string> | undefined | null> {
    if (command.type !== 'invite_reviewer') return undefined;
    const account = await this.accounts.find(command.personId, manager);
    return account && { name: account.name };
  }

  /** What an event writes besides the state: texts and the publication. */
  private async writeTexts(
    { manager, bodyId }: DecisionScope,
    { acuerdoId, authorized }: Attempt,
    event: AcuerdoEvent,
    { after, body, text, source }: Texts,
  ): Promise<void> {
    const key = { bodyId, acuerdoId };
    const person = authorized.viewer?.accountId ?? null;
    switch (event.type) {
      case 'acuerdo_created':
        return openDraft(manager, key, must(text, 'text'), person, source);
      case 'revision_submitted':
        return freezeRevision(manager, key, event.revision, must(text, 'draft'), must(person, 'submitter'));
      case 'acuerdo_returned':
        return rebaseErratum(manager, after);
      case 'acuerdo_published': {
        const revision = await findRevision(manager, bodyId, acuerdoId, event.publication.revision);
        return writePublication(manager, {
          acuerdo: after as Published,
          body,
          text: must(revision, 'revision').document,
        });
      }
      default:
    }
  }
}
