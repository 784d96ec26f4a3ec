import { actingAsSecretariat, availableBodyActions, isRefusal, type BodyCommand } from '@acuerda/workflow';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../platform/access/actor';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { must } from '../platform/must';
import { Bodies, type BodyNow } from './bodies';
import { BodiesPolicy, type Entry } from './bodies.policy';
import { BodyCommands } from './body-commands';
import { presentBody } from './body.graphql';
import { Body } from './body.models';

/** What every mutation of a body answers: the body as it now stands, or why not. */
@Injectable()
export abstract class BodyAnswers {
  constructor(
    protected readonly bodies: Bodies,
    protected readonly policy: BodiesPolicy,
    protected readonly commands: BodyCommands,
  ) {}

  protected async change(viewer: Viewer, commandId: string, bodyId: string, command: BodyCommand) {
    const authorized = await this.policy.attempt(viewer, bodyId, command.type);
    if (!authorized) return unknownBody();
    return this.answer(viewer, bodyId, await this.commands.execute({ bodyId, commandId, authorized }, command));
  }

  protected async answer(viewer: Viewer, bodyId: string, result: Awaited<ReturnType<BodyCommands['execute']>>) {
    if ('refused' in result) return ActionRefused.of(result);
    return this.present(must(await this.bodies.read(bodyId), 'body'), viewer);
  }

  protected present(whole: BodyNow, viewer: Viewer, entry: Entry = 'inside'): Body {
    const at = entry === 'inside' ? whole : asGuestsSeeIt(whole, viewer);
    const context = { now: at.now, actor: actorOf(viewer), body: at.body };
    const secretariat = actingAsSecretariat(context);
    const begin = { action: 'create', post: null, refusal: isRefusal(secretariat) ? secretariat : null };
    const availableActions = [begin, ...availableBodyActions(at.body, context)].map(({ refusal, ...offer }) => ({
      ...offer,
      refusal: refusal && ActionRefused.of(refusal),
    }));
    return Object.assign(new Body(), presentBody(at), { availableActions, entry, guest: entry === 'as_guest' });
  }
}

/** The people, the rules and the days of rest of a body are its own. Its terms stand in published acts, and guests are warned of their ends. */
const asGuestsSeeIt = ({ body, now }: BodyNow, { accountId }: Viewer): BodyNow => ({
  now,
  body: {
    ...body,
    seats: [],
    appointments: [],
    ruleSets: [],
    calendars: [],
    invitations: body.invitations.filter(({ personId }) => personId === accountId),
  },
});

export const unknownBody = () => ActionRefused.of({ refused: 'BODY_UNKNOWN', facts: {} });
