import type { UnsentComment } from './unsent-comment';

/**
 * One entry a comment, named after its account and its attempt: windows write beside each other and never over each
 * other, and what another account of this browser wrote is not looked at.
 */
export class UnsentStorage {
  private readonly prefix: string;
  /** What the browser would not store: it lasts as long as this window. */
  private readonly unstored = new Map<string, UnsentComment>();

  constructor(
    accountId: string,
    private readonly storage: Storage = localStorage,
  ) {
    this.prefix = `acuerda.unsent.${accountId}.`;
  }

  isOurs(key: string | null): boolean {
    return key === null || key.startsWith(this.prefix);
  }

  read(commandId: string): UnsentComment | null {
    return this.unstored.get(commandId) ?? parse(this.storage.getItem(this.prefix + commandId));
  }

  /** The first begun first. */
  all(): UnsentComment[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '');
    const stored = keys
      .filter((key) => key.startsWith(this.prefix))
      .flatMap((key) => parse(this.storage.getItem(key)) ?? [])
      .filter(({ commandId }) => !this.unstored.has(commandId));
    const byBeginning = (one: UnsentComment, other: UnsentComment) =>
      one.at.localeCompare(other.at) || one.commandId.localeCompare(other.commandId);
    return [...stored, ...this.unstored.values()].sort(byBeginning);
  }

  write(comment: UnsentComment): void {
    this.unstored.delete(comment.commandId);
    try {
      this.storage.setItem(this.prefix + comment.commandId, JSON.stringify(comment));
    } catch {
      this.unstored.set(comment.commandId, comment);
    }
  }

  remove(commandId: string): void {
    this.unstored.delete(commandId);
    this.storage.removeItem(this.prefix + commandId);
  }
}

function parse(stored: string | null): UnsentComment | null {
  try {
    const value = JSON.parse(stored ?? 'null') as UnsentComment | null;
    return typeof value?.commandId === 'string' && typeof value.words === 'string' ? value : null;
  } catch {
    return null;
  }
}
