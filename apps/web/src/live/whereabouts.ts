import type { Whereabouts as Said } from '@acuerda/contracts';

/** Milliseconds after the last letter in which somebody still counts as writing. */
const STILL_WRITING = 5_000;
/** Milliseconds in which a reader who goes through the text is not said to be anywhere new. */
const GATHER = 600;

/** Where the viewer is in an acuerdo: the part that they read, or the one that they write about. */
export class Whereabouts {
  private partId: string | null = null;
  private writing: Pick<Said, 'partId' | 'audience'> | null = null;
  private told = '';
  private gathering: ReturnType<typeof setTimeout> | null = null;
  private pause: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly acuerdoId: string,
    private readonly tell: (said: Said) => void,
  ) {}

  reads(partId: string | null): void {
    this.partId = partId;
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      this.say();
    }, GATHER);
  }

  /** Called with every letter. What is written in an internal thread is told to those who hear it. */
  writes(partId: string | null, audience: Said['audience']): void {
    this.writing = { partId, audience };
    this.say();
    if (this.pause) clearTimeout(this.pause);
    this.pause = setTimeout(() => this.stopsWriting(), STILL_WRITING);
  }

  stopsWriting(): void {
    if (this.pause) clearTimeout(this.pause);
    this.writing = null;
    this.say();
  }

  close(): void {
    for (const timer of [this.pause, this.gathering]) if (timer) clearTimeout(timer);
  }

  private say(): void {
    const at = this.writing ?? { partId: this.partId, audience: 'open' as const };
    const said = { acuerdoId: this.acuerdoId, typing: this.writing !== null, ...at };
    const key = JSON.stringify(said);
    if (key === this.told) return;
    this.told = key;
    this.tell(said);
  }
}
