import { Watched } from './watched';

/** What happened while somebody was looking: who commented, or in words what was decided. */
export type News = { kind: 'comment'; person: string | null } | { kind: 'decision'; sentence: string };

/** Milliseconds in which more may come: it is told together. */
const GATHER = 1_200;

/** Gathers what others did and lets it be said at once, so that a busy hour does not talk without end. */
export class Announcements {
  readonly said = new Watched<readonly News[]>([]);
  private gathered: News[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  tell(news: News): void {
    this.gathered.push(news);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.said.set(this.gathered);
      this.gathered = [];
    }, GATHER);
  }
}
