import type { ActDocument } from '@acuerda/document';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'stopped';

interface Saved {
  version: number;
}

/** Saves one document at a time: what is typed during a save waits for it, and the last text typed is the one saved next. */
export class SaveQueue<S extends Saved> {
  private pending: ActDocument | null = null;
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private version: number,
    private readonly save: (document: ActDocument, version: number) => Promise<S | null>,
    private readonly onState: (state: SaveState) => void,
  ) {}

  /** The version that what is typed now is typed over. */
  get base(): number {
    return this.version;
  }

  typed(document: ActDocument): void {
    this.pending = document;
    if (!this.stopped) this.onState(this.running ? 'saving' : 'unsaved');
  }

  /** Saves what is pending, and what is typed meanwhile. A refused or failed save keeps the text pending. */
  flush(): Promise<void> {
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  /** After a refusal nothing more is sent: the text belongs to somebody else or has changed. */
  stop(): void {
    this.stopped = true;
    this.onState('stopped');
  }

  private async run(): Promise<void> {
    while (this.pending && !this.stopped) {
      const document = this.pending;
      this.onState('saving');
      const saved = await this.save(document, this.version);
      if (!saved) return this.settle('unsaved');
      this.version = saved.version;
      if (this.pending === document) this.pending = null;
    }
    this.settle('saved');
  }

  /** A queue that was stopped, perhaps during the save, stays so. */
  private settle(state: SaveState): void {
    if (!this.stopped) this.onState(state);
  }
}
