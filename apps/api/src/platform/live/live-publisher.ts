import type { LiveAudience, LiveEvent } from '@acuerda/contracts';
import { Injectable } from '@nestjs/common';
import type { LiveSource } from './live-source';

/** How the live server does what features ask of it. */
export interface LiveOutlet {
  /** Sends to everybody in the event's room, in every process. */
  send(bodyId: string, event: LiveEvent): void;
  /** Checks again who may be in the rooms of a body, in every process. */
  recheck(bodyId: string): void;
  /** Has its acuerdos read again by those of a body, in every process. */
  outdate(bodyId: string): void;
}

/** What features know of the live server: they register what can be heard while the application starts, and tell it. */
@Injectable()
export class LivePublisher {
  private readonly byAudience = new Map<LiveAudience, LiveSource>();
  private outlet: LiveOutlet | null = null;

  /** One an audience: the last one counts. */
  register(source: LiveSource): void {
    this.byAudience.set(source.audience, source);
  }

  get sources(): LiveSource[] {
    return [...this.byAudience.values()];
  }

  /**
   * Tells everybody who hears the events' streams, once a room. Called after the commit; what is lost here, listeners find
   * by the heartbeat, so it never fails.
   */
  publish(bodyId: string, events: readonly LiveEvent[]): void {
    for (const event of events) this.outlet?.send(bodyId, event);
  }

  /** Somebody's rights in a body may have changed: who may no longer hear something is put out of its room. */
  rightsChanged(bodyId: string): void {
    this.outlet?.recheck(bodyId);
  }

  /** A body's own terms, people or rules changed: what is to be done with its acuerdos may be something else now. */
  bodyChanged(bodyId: string): void {
    this.outlet?.outdate(bodyId);
  }

  /** For the live server alone. */
  connect(outlet: LiveOutlet): void {
    this.outlet = outlet;
  }
}
