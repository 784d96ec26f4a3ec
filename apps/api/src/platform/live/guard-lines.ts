import type { IncomingMessage } from 'node:http';
import type { Environment } from '../config/environment';
import { comesFromHere } from '../http/origin';
import { Allowance } from './allowance';
import { breakLine, lineOf, type Line } from './cut-line';
import type { LiveLimits } from './limits';
import { socketsHere, type LiveIo } from './live-socket';
import type { Refused, Tally } from './tally';

type Answer = (refusal: string | null, isLetIn: boolean) => void;

/** Decides by its first request whether a line is opened at all. Whose it is, is asked after that. */
export function guardOpening(
  env: Environment,
  tally: Tally,
  isOver: () => Refused | null,
): (request: IncomingMessage, answer: Answer) => void {
  return ({ headers }, answer) => {
    const refused = isOver() ?? (comesFromHere(headers, env) ? null : 'FOREIGN_ORIGIN');
    if (refused) tally.refuse(refused);
    answer(refused, refused === null);
  };
}

/** Breaks a line on which more frames come than anybody needs: not all of them are messages, and those are guarded apart. */
export function guardFrames(io: LiveIo, limits: LiveLimits, tally: Tally): void {
  io.engine.on('connection', (line: Line) => {
    const allowance = new Allowance(limits.frames, performance.now());
    let isBroken = false;
    line.on('packet', () => {
      if (isBroken || allowance.take(performance.now())) return;
      isBroken = true;
      tally.cut('FLOODING');
      breakLine(line);
    });
  });
}

/** Breaks the line of who does not read what is sent: it would be kept for ever. Who comes back reads the journal instead. */
export function breakUnread(io: LiveIo, { unread }: LiveLimits, tally: Tally): void {
  for (const line of socketsHere(io).map(lineOf)) {
    const { bufferedAmount } = line.transport.socket;
    if (line.writeBuffer.length <= unread.messages && bufferedAmount <= unread.bytes) continue;
    tally.cut('NOT_READING');
    breakLine(line);
  }
}
