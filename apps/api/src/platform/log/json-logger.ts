import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/** One JSON object a line on standard error, so that standard output stays for people. */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: { pid: process.pid } }, pino.destination({ dest: 2, sync: true }));
  }

  log(message: unknown, context?: unknown): void {
    this.write('info', message, context);
  }

  warn(message: unknown, context?: unknown): void {
    this.write('warn', message, context);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.at(-1));
  }

  debug(message: unknown, context?: unknown): void {
    this.write('debug', message, context);
  }

  private write(level: 'info' | 'warn' | 'error' | 'debug', message: unknown, context: unknown): void {
    const facts = typeof message === 'object' && message !== null ? withError(message) : { msg: String(message) };
    this.pino[level]({ context, ...facts });
  }
}

/** An error among the facts is told with its name and stack; pino alone would write `{}`. */
function withError(facts: object): object {
  const { error, ...rest } = facts as { error?: unknown };
  if (facts instanceof Error) return { err: pino.stdSerializers.err(facts) };
  return error instanceof Error ? { ...rest, err: pino.stdSerializers.err(error) } : facts;
}
