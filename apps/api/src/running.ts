/** What this process has opened, so that it can be closed in the opposite order, however far the start has come. */
export class Running {
  private readonly opened: (() => Promise<unknown>)[] = [];
  private pending: Promise<unknown> = Promise.resolve();
  private stopping: Promise<void> | null = null;

  get isStopping(): boolean {
    return this.stopping !== null;
  }

  /** Waits for something to open and remembers how it is closed. @throws when the process is stopping meanwhile */
  async open<T>(opening: Promise<T>, close: (opened: T) => Promise<unknown>): Promise<T> {
    const remembered = opening.then((thing) => {
      this.opened.push(() => close(thing));
      return thing;
    });
    this.pending = remembered.catch(() => undefined);
    const thing = await remembered;
    if (this.stopping) throw new Error('The process is stopping.');
    return thing;
  }

  /** Closes everything, the last opened first. Asked again, it waits for the same end. */
  stop(): Promise<void> {
    this.stopping ??= this.closeAll();
    return this.stopping;
  }

  /** The first signal stops everything in order; a second one does not wait. */
  stopOnSignal(say: (sentence: string) => void): void {
    const onSignal = (): void => {
      if (this.isStopping) process.exit(1);
      say('Stopping.');
      this.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  }

  /** What is being opened at that moment is waited for: left alone, it would outlive the process. */
  private async closeAll(): Promise<void> {
    await this.pending;
    for (const close of this.opened.reverse()) await close();
  }
}
