import { Injectable, Logger } from '@nestjs/common';
import type { JournalEntry } from './journal-entry';

type Listener = (bodyId: string, entries: readonly JournalEntry[]) => void;

/**
 * Tells what this process has just committed. Only for what may be lost: a process that dies after the commit tells
 * nobody, and other processes hear nothing. What must be done stands in the outbox.
 */
@Injectable()
export class Commits {
  private readonly logger = new Logger('journal');
  private readonly listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  tell(bodyId: string, entries: readonly JournalEntry[]): void {
    for (const listener of this.listeners) {
      try {
        listener(bodyId, entries);
      } catch (error) {
        this.logger.error({ error, message: 'what was committed could not be told' });
      }
    }
  }
}
