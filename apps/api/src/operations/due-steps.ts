import { Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AcuerdoCommands } from '../acuerdos/acuerdo-commands';
import { Acuerdos } from '../acuerdos/acuerdos';
import { Bodies } from '../bodies/bodies';
import { authorize } from '../platform/access/viewer';

/** What the system does by itself: votes that close at their deadline, windows and silences that run out. */
@Injectable()
export class DueSteps {
  private readonly logger = new Logger('due-steps');

  constructor(
    private readonly bodies: Bodies,
    private readonly acuerdos: Acuerdos,
    private readonly commands: AcuerdoCommands,
  ) {}

  /** Takes every step whose instant has come, in every body. Each is decided again behind its locks. */
  async take(): Promise<void> {
    for (const { id: bodyId } of await this.bodies.all()) {
      for (const acuerdoId of await this.acuerdos.dueIn(bodyId)) {
        const authorized = authorize('advance', null);
        const result = await this.commands.execute(
          { bodyId, acuerdoId, commandId: randomUUID(), authorized },
          { type: 'advance' },
        );
        if ('refused' in result && result.refused !== 'NOTHING_DUE') {
          this.logger.warn({ bodyId, acuerdoId, ...result });
        }
      }
    }
  }
}
