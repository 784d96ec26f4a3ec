import { Injectable } from '@nestjs/common';
import { availableBodyActions } from '@acuerda/workflow';
import type { Refusal } from '@acuerda/workflow/vocabulary';
import { actorOf } from '../../platform/access/actor';
import { authorize, type Authorized, type Viewer } from '../../platform/access/viewer';
import { must } from '../../platform/must';
import { Bodies } from '../bodies';
import { BodiesPolicy } from '../bodies.policy';

const recordsAnAct = new Set(['register_term', 'record_appointment', 'prolong_appointment', 'end_appointment']);

/** Who may keep the file of an act: whoever could record some act of the body now. Reading it takes no more than the roster. */
@Injectable()
export class AttachmentsPolicy {
  constructor(
    private readonly bodies: Bodies,
    private readonly policy: BodiesPolicy,
  ) {}

  /** @returns null for those to whom the body does not exist */
  async attempt(viewer: Viewer, bodyId: string): Promise<Authorized<'keep_file'> | Refusal | null> {
    const at = (await this.policy.maySee(viewer, bodyId)) ? await this.bodies.read(bodyId) : null;
    if (!at) return null;
    const context = { now: at.now, actor: actorOf(viewer) };
    const offers = availableBodyActions(at.body, context).filter(({ action }) => recordsAnAct.has(action));
    if (offers.some(({ refusal }) => refusal === null)) return authorize('keep_file', viewer);
    return must(offers.at(-1)?.refusal, 'refusal');
  }

  maySee(viewer: Viewer, bodyId: string): Promise<boolean> {
    return this.policy.maySee(viewer, bodyId);
  }
}
