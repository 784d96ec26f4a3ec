import { Injectable } from '@nestjs/common';
import type { BodyAction } from '@acuerda/workflow/vocabulary';
import { authorize, type Authorized, type Viewer } from '../platform/access/viewer';
import { Bodies } from './bodies';

export type Entry = 'inside' | 'as_guest';

/** Who may see a body from inside, and attempt to change it. Whether the change may be is the rules' to say. */
@Injectable()
export class BodiesPolicy {
  constructor(private readonly bodies: Bodies) {}

  /** Members see the body from inside; so does the administrator, who keeps it running. */
  async maySee(viewer: Viewer, bodyId: string): Promise<boolean> {
    return viewer.administrator || this.bodies.isMember(viewer.accountId, bodyId);
  }

  /** From inside, or as somebody who is invited to review now and sees of it what they are invited to; null: not at all. */
  async entry(viewer: Viewer, bodyId: string): Promise<Entry | null> {
    return viewer.administrator ? 'inside' : this.entryToAcuerdos(viewer, bodyId);
  }

  /** As {@link entry}, to what the body decides: being an administrator gives no look into it. */
  async entryToAcuerdos({ accountId }: Viewer, bodyId: string): Promise<Entry | null> {
    if (await this.bodies.isMember(accountId, bodyId)) return 'inside';
    return (await this.areGuests([accountId], bodyId)).has(accountId) ? 'as_guest' : null;
  }

  /** The account ids of those who are invited to review now, something or everything. */
  areGuests(accountIds: readonly string[], bodyId: string): Promise<ReadonlySet<string>> {
    return this.bodies.guestsAmong(accountIds, bodyId);
  }

  /** Members alone see all of what the body decides: being an administrator gives no look into it. */
  maySeeAcuerdos(viewer: Viewer, bodyId: string): Promise<boolean> {
    return this.bodies.isMember(viewer.accountId, bodyId);
  }

  /** As {@link maySeeAcuerdos}, of many at once: the account ids of those who may. */
  maySeeAcuerdosAmong(accountIds: readonly string[], bodyId: string): Promise<ReadonlySet<string>> {
    return this.bodies.membersAmong(accountIds, bodyId);
  }

  /** @returns null for those to whom the body does not exist */
  async attempt<Action extends BodyAction>(
    viewer: Viewer,
    bodyId: string,
    action: Action,
  ): Promise<Authorized<Action> | null> {
    const allowed = action === 'register_body' ? viewer.administrator : await this.maySee(viewer, bodyId);
    return allowed ? authorize(action, viewer) : null;
  }
}
