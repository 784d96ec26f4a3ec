import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer';
import { Acuerdos, type AcuerdoView } from './acuerdos';

interface Batch {
  viewers: Map<string, Viewer>;
  views: Promise<AcuerdoView[]>;
}

/**
 * Who sees an acuerdo, for the many who ask at once: after a restart a whole audience comes back within a second. Who asks
 * while a reading is under way waits for the next, which begins after their asking and answers all of them.
 */
@Injectable()
export class SeenTogether {
  private readonly gathering = new Map<string, Batch>();
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(private readonly acuerdos: Acuerdos) {}

  /** As {@link Acuerdos.seeForEach}. */
  async seeForEach(viewers: readonly Viewer[], bodyId: string, id: string): Promise<AcuerdoView[]> {
    const key = `${bodyId}/${id}`;
    const batch = this.gathering.get(key) ?? this.begin(key, bodyId, id);
    for (const viewer of viewers) batch.viewers.set(viewer.accountId, viewer);
    const asked = new Set(viewers.map(({ accountId }) => accountId));
    return (await batch.views).filter(({ viewer }) => asked.has(viewer.accountId));
  }

  private begin(key: string, bodyId: string, id: string): Batch {
    const viewers = new Map<string, Viewer>();
    const read = () => {
      this.gathering.delete(key);
      return this.acuerdos.seeForEach([...viewers.values()], bodyId, id);
    };
    const views = (this.underWay.get(key) ?? Promise.resolve()).then(read, read);
    const batch = { viewers, views };
    this.gathering.set(key, batch);
    const forget = (): void => {
      if (this.underWay.get(key) === done) this.underWay.delete(key);
    };
    const done: Promise<void> = views.then(forget, forget);
    this.underWay.set(key, done);
    return batch;
  }
}
