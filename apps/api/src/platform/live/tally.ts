import type { LiveRefusalCode } from '@acuerda/contracts';

/** Why a handshake, a connection or a message was refused. */
export type Refused = LiveRefusalCode | 'FOREIGN_ORIGIN' | 'MOVING_ON';

/** Why the server ended a connection that it had let in. */
export type Cut = 'FLOODING' | 'NOT_READING' | 'SESSION_ENDED';

/** Counts what this process did with sockets since it began. */
export class Tally {
  private opened = 0;
  private readonly byRefusal = new Map<Refused, number>();
  private readonly byCut = new Map<Cut, number>();

  open(): void {
    this.opened += 1;
  }

  refuse(code: Refused): void {
    this.byRefusal.set(code, (this.byRefusal.get(code) ?? 0) + 1);
  }

  cut(reason: Cut): void {
    this.byCut.set(reason, (this.byCut.get(reason) ?? 0) + 1);
  }

  get counts(): { opened: number; refused: ReadonlyMap<Refused, number>; cut: ReadonlyMap<Cut, number> } {
    return { opened: this.opened, refused: this.byRefusal, cut: this.byCut };
  }
}
