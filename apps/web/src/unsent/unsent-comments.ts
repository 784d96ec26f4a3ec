import type { Refused } from '../api/use-request';
import { mayRewrite, type UnsentComment, type UnsentDraft } from './unsent-comment';
import { type UnsentStorage } from './unsent-storage';

/** Where a comment is written. */
export type Place = Pick<UnsentComment, 'bodyId' | 'bodySlug' | 'acuerdoId'>;

/** What an attempt came to: `lost`, when nothing is known of it and it is to be tried again. */
export type Attempt = 'arrived' | 'lost' | { refused: Refused | null } | { unsubmitted: Refused } | 'not_ours';

/** Sends one comment. */
export type Send = (comment: UnsentComment) => Promise<Attempt>;

/** Lets one window of the account at a time do something. */
export type OneAtATime = (work: () => Promise<void>) => Promise<void>;

/** Milliseconds until a lost attempt is made again: twice the last, between these, and up to half as much more. */
const RETRY = { first: 2_000, longest: 30_000 };

/** What one account has written in this browser and the server has not: seen in every window, sent once. */
export class UnsentComments {
  private readonly listeners = new Set<() => void>();
  private snapshot: readonly UnsentComment[] | null = null;
  private underWay: string | null = null;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private closed = false;

  constructor(
    private readonly storage: UnsentStorage,
    private readonly trySending: Send,
    private readonly oneAtATime: OneAtATime,
  ) {}

  readonly all = (): readonly UnsentComment[] => {
    this.snapshot ??= this.storage.all().map((one) => this.asItIs(one));
    return this.snapshot;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Writes down what is being written; answers with it, as it is kept. */
  keep(draft: UnsentDraft, place: Place): UnsentComment {
    const known = draft.commandId === undefined ? null : this.storage.read(draft.commandId);
    if (known && !mayRewrite(known)) return this.asItIs(known);
    const { commandId, threadId, commentId, ...said } = draft;
    const comment: UnsentComment = {
      at: known?.at ?? new Date().toISOString(),
      commandId: commandId ?? crypto.randomUUID(),
      threadId: threadId ?? known?.threadId ?? crypto.randomUUID(),
      commentId: commentId ?? known?.commentId ?? crypto.randomUUID(),
      ...place,
      ...said,
      state: 'kept',
      refusal: null,
    };
    this.storage.write(comment);
    this.changed();
    return comment;
  }

  /** Sends it now, or as soon as the server answers. */
  send(commandId: string): void {
    const comment = this.storage.read(commandId);
    if (!comment) return;
    if (mayRewrite(comment)) this.storage.write({ ...comment, state: 'waiting', refusal: null });
    this.changed();
    void this.sendAll();
  }

  /** Gives the words up. Those under way may have arrived all the same. */
  discard(commandId: string): void {
    this.storage.remove(commandId);
    this.changed();
  }

  /** What was refused or not submitted becomes a draft again. */
  reopen(commandId: string): void {
    const comment = this.storage.read(commandId);
    if (!comment || !mayRewrite(comment)) return;
    this.storage.write({ ...comment, state: 'kept', refusal: null });
    this.changed();
  }

  /** These were seen among what the server has: their answer was lost, not they. */
  arrived(commentIds: readonly string[]): void {
    const here = this.storage
      .all()
      .filter(({ kind, commentId, state }) => kind !== 'edit' && state === 'waiting' && commentIds.includes(commentId));
    here.forEach(({ commandId }) => this.storage.remove(commandId));
    if (here.length > 0) this.changed();
  }

  /** Sends everything that waits, the first begun first, and one at a time. */
  async sendAll(): Promise<void> {
    if (this.closed) return;
    if (this.retry) clearTimeout(this.retry);
    this.retry = null;
    await this.oneAtATime(async () => {
      for (let next = this.nextWaiting(); next && !this.closed; next = this.nextWaiting()) {
        if (!(await this.attempt(next))) return;
      }
    });
  }

  /** Another window has written or removed one. */
  readonly heardOf = (key: string | null): void => {
    if (this.storage.isOurs(key)) this.changed();
  };

  close(): void {
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
  }

  private nextWaiting(): UnsentComment | undefined {
    return this.storage.all().find(({ state }) => state === 'waiting');
  }

  /** @returns whether it makes sense to go on with the next */
  private async attempt(comment: UnsentComment): Promise<boolean> {
    this.underWay = comment.commandId;
    this.changed();
    const attempt = await this.trySending(comment);
    this.underWay = null;
    const wasDiscarded = this.storage.read(comment.commandId) === null;
    if (attempt === 'arrived') this.storage.remove(comment.commandId);
    else if (typeof attempt === 'object' && !wasDiscarded) {
      const [state, refusal] =
        'unsubmitted' in attempt
          ? (['unsubmitted', attempt.unsubmitted] as const)
          : (['refused', attempt.refused] as const);
      this.storage.write({ ...comment, state, refusal });
    }
    this.changed();
    if (attempt === 'lost') this.tryLater();
    else this.failures = 0;
    return attempt !== 'lost' && attempt !== 'not_ours';
  }

  private tryLater(): void {
    const delay = Math.min(RETRY.first * 2 ** this.failures, RETRY.longest);
    this.failures += 1;
    if (!this.closed) this.retry = setTimeout(() => void this.sendAll(), delay * (1 + Math.random() / 2));
  }

  private asItIs(comment: UnsentComment): UnsentComment {
    return comment.commandId === this.underWay ? { ...comment, state: 'sending' } : comment;
  }

  private changed(): void {
    this.snapshot = null;
    for (const listener of this.listeners) listener();
  }
}
