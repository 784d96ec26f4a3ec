import type { ApolloClient } from '@apollo/client';

/**
 * Reads queries that are on screen again: those that are asked for meanwhile together, one round after the other, because
 * what is asked for during a round may not be in its answer.
 */
export class Rereading {
  private readonly wanted = new Set<string>();
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private running = false;

  constructor(private readonly read: (names: string[]) => Promise<unknown>) {}

  /** @param within milliseconds of which some pass before it is read, so that not everybody reads at once */
  soon(names: readonly string[], within: number): void {
    for (const name of names) this.wanted.add(name);
    if (this.running) return;
    this.waiting ??= setTimeout(() => void this.run(), Math.random() * within);
  }

  /** Something is written meanwhile that a round under way may not know of: these are read once more after it. */
  outdated(names: readonly string[]): void {
    if (this.running) this.soon(names, 0);
  }

  close(): void {
    if (this.waiting) clearTimeout(this.waiting);
    this.wanted.clear();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.wanted.size > 0) {
      const names = [...this.wanted];
      this.wanted.clear();
      // What can't be read now is read with the next event, or by asking from time to time.
      await this.read(names).catch(() => undefined);
    }
    this.running = false;
    this.waiting = null;
  }
}

/** Of these queries those that are on screen. */
export function readActive(client: ApolloClient, names: readonly string[]): Promise<unknown> {
  const active = [...client.getObservableQueries('active')].filter(({ queryName }) => names.includes(queryName ?? ''));
  return Promise.all(active.map((query) => query.refetch()));
}
