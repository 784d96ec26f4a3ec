import type { LiveEvent } from '@acuerda/contracts';
import { Injectable } from '@nestjs/common';
import type { LiveSource } from './live-source';

/** Sends events to everybody in their rooms, in every process. */
export type Broadcast = (event: LiveEvent) => void;

/** Checks again who may be in the rooms of a body, in every process. */
export type Recheck = (bodyId: string) => void;

/** What features know of the live server: they register what can be heard while the application starts, and tell it. */
@Injectable()
export class LivePublisher {
  readonly sources: LiveSource[] = [];
  private broadcast: Broadcast = () => undefined;
  private recheck: Recheck = () => undefined;

  register(source: LiveSource): void {
    this.sources.push(source);
  }

  /**
   * Tells everybody who hears the events' streams, once a room. Called after the commit; what is lost here, listeners find
   * by the heartbeat, so it never fails.
   */
  publish(events: readonly LiveEvent[]): void {
    for (const event of events) this.broadcast(event);
  }

  /** Somebody's rights in a body may have changed: who may no longer hear something is put out of its room. */
  rightsChanged(bodyId: string): void {
    this.recheck(bodyId);
  }

  /** For the live server alone. */
  connect(broadcast: Broadcast, recheck: Recheck): void {
    this.broadcast = broadcast;
    this.recheck = recheck;
  }
}
