import type { Instant } from '@acuerda/workflow/vocabulary';
import { Injectable } from '@nestjs/common';
import { Acuerdos } from '../acuerdos/acuerdos';
import { Bodies } from '../bodies/bodies';
import { Ledger } from '../reminders/ledger';

/** When something next happens by itself, by the legal clock. */
@Injectable()
export class NextDue {
  constructor(
    private readonly bodies: Bodies,
    private readonly acuerdos: Acuerdos,
    private readonly ledger: Ledger,
  ) {}

  /** The earliest of a planned reminder and an automatic step, of all bodies; null where nothing is to come. */
  async find(): Promise<Instant | null> {
    const bodies = await this.bodies.all();
    const found = await Promise.all(bodies.flatMap(({ id }) => [this.reminderIn(id), this.acuerdos.nextStepIn(id)]));
    return found.filter((at) => at !== null).sort()[0] ?? null;
  }

  private async reminderIn(bodyId: string): Promise<Instant | null> {
    return (await this.ledger.next(bodyId))?.due_at.toISOString() ?? null;
  }
}
