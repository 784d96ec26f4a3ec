import type { LiveRefusal, LiveRefusalCode } from '@acuerda/contracts';
import type { Logger } from '@nestjs/common';
import type { Allowance } from './allowance';
import { cutLine } from './cut-line';
import type { LiveSocket } from './live-socket';
import type { Tally } from './tally';

const names = new Set(['join', 'leave', 'since', 'here']);

/** Where a client awaits its answer; what it sent without is answered by a message of its own, if it is a refusal. */
function answerOf(socket: LiveSocket, tally: Tally, args: readonly unknown[]): (answer: object) => void {
  const last = args.at(-1);
  return (answer) => {
    const isRefused = 'refused' in answer;
    if (isRefused) tally.refuse((answer as LiveRefusal).refused);
    if (typeof last === 'function') (last as (answer: object) => void)(answer);
    else if (isRefused) socket.emit('refused', answer as LiveRefusal);
  };
}

/** Lets through what has a known name and comes no faster than it may; who goes on regardless is cut. */
export function guardMessages(socket: LiveSocket, ofPerson: Allowance, tally: Tally, now: () => number): void {
  const { allowance, patience } = socket.data;
  socket.use(([name, ...args], next) => {
    // What was on its way when the connection was cut.
    if (!socket.connected) return;
    const at = now();
    const refused: LiveRefusalCode | null =
      !allowance.take(at) || !ofPerson.take(at) ? 'TOO_MANY_MESSAGES' : names.has(name) ? null : 'MESSAGE_UNKNOWN';
    if (refused === null) return next();
    answerOf(socket, tally, args)({ refused });
    if (patience.take(at)) return;
    tally.cut('FLOODING');
    socket.emit('closed', { acuerdoId: null, code: 'FLOODING' });
    cutLine(socket);
  });
}

/** A handler that parses what arrived, answers, and never throws. */
export function answering<Asked, Answer extends object>(
  socket: LiveSocket,
  { tally, logger }: { tally: Tally; logger: Logger },
  parse: (value: unknown) => Asked | null,
  work: (asked: Asked) => Promise<Answer | LiveRefusal>,
) {
  return (...args: unknown[]): void => {
    const answer = answerOf(socket, tally, args);
    const asked = parse(args[0]);
    if (asked === null) return answer({ refused: 'MESSAGE_MALFORMED' });
    work(asked).then(answer, (error: unknown) => {
      logger.warn({ error });
      answer({ refused: 'UNAVAILABLE' });
    });
  };
}
