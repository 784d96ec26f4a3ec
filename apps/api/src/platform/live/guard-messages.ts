import type { LiveRefusal, LiveRefusalCode } from '@acuerda/contracts';
import type { Logger } from '@nestjs/common';
import type { Allowance } from './allowance';
import type { LiveSocket } from './live-socket';

const names = new Set(['join', 'leave', 'since', 'here']);

/** Where a client awaits its answer; what it sent without is answered by a message of its own. */
function answerOf(socket: LiveSocket, args: readonly unknown[]): (refusal: LiveRefusal) => void {
  const last = args.at(-1);
  return typeof last === 'function'
    ? (last as (refusal: LiveRefusal) => void)
    : (refusal) => void socket.emit('refused', refusal);
}

/** Lets through what has a known name and comes no faster than it may; who goes on regardless is cut. */
export function guardMessages(socket: LiveSocket, ofPerson: Allowance, now: () => number): void {
  const { allowance, patience } = socket.data;
  socket.use(([name, ...args], next) => {
    const at = now();
    const refused: LiveRefusalCode | null =
      !allowance.take(at) || !ofPerson.take(at) ? 'TOO_MANY_MESSAGES' : names.has(name) ? null : 'MESSAGE_UNKNOWN';
    if (refused === null) return next();
    answerOf(socket, args)({ refused });
    if (patience.take(at)) return;
    socket.emit('closed', { acuerdoId: null, code: 'FLOODING' });
    socket.disconnect(true);
  });
}

/** A handler that parses what arrived, answers, and never throws. */
export function answering<Asked, Answer>(
  socket: LiveSocket,
  logger: Logger,
  parse: (value: unknown) => Asked | null,
  work: (asked: Asked) => Promise<Answer | LiveRefusal>,
) {
  return (...args: unknown[]): void => {
    const answer = answerOf(socket, args) as (answer: Answer | LiveRefusal) => void;
    const asked = parse(args[0]);
    if (asked === null) return answer({ refused: 'MESSAGE_MALFORMED' });
    work(asked).then(answer, (error: unknown) => {
      logger.warn({ error });
      answer({ refused: 'UNAVAILABLE' });
    });
  };
}
