import type { DataSource } from 'typeorm';
import { poolOf } from '../database/data-source';
import type { Commits } from '../journal/commits';
import type { JournalEntry } from '../journal/journal-entry';

/** What went on in a body that this process did not do itself. */
export interface Move {
  bodyId: string;
  /** The last position of each stream that went on; null where the body was not watched before. */
  heads: ReadonlyMap<string, number> | null;
}

export interface Look {
  moves: Move[];
  /** Whether a day may have begun somewhere since the last look: with it rights begin and end, and nobody commits anything. */
  isNewDay: boolean;
}

interface Row {
  quarter: string;
  body_id: string | null;
  position: string | null;
  stream: string | null;
  head: string | null;
}

/** Days begin on a quarter of an hour, whatever the time zone. */
const quarterSeconds = 900;

/** Finds what other processes committed, and what the legal clock did, in one statement a look. */
export class JournalWatch {
  /** By body: the position up to which everything is known here. */
  private seen = new Map<string, number>();
  private quarter: string | null = null;

  constructor(
    private readonly source: DataSource,
    commits: Commits,
  ) {
    commits.listen((bodyId, entries) => this.knowOwn(bodyId, entries));
  }

  async look(bodies: ReadonlySet<string>): Promise<Look> {
    const watched = [...bodies];
    const { rows } = await poolOf(this.source).query<Row>({
      name: 'journal_moves',
      text: `select clock.quarter, moved.* from
               (select floor(extract(epoch from clock_timestamp() + ahead_by) / ${quarterSeconds}) quarter
                from legal_clock) clock
               left join journal_moves($1, $2) moved on true`,
      values: [watched, watched.map((bodyId) => this.seen.get(bodyId) ?? null)],
    });
    const quarter = rows[0]?.quarter ?? null;
    const isNewDay = quarter !== this.quarter;
    this.quarter = quarter;
    this.seen = new Map([...this.seen].filter(([bodyId]) => bodies.has(bodyId)));
    return { moves: this.movesIn(rows), isNewDay };
  }

  private movesIn(rows: readonly Row[]): Move[] {
    const moves = new Map<string, Map<string, number> | null>();
    for (const { body_id: bodyId, position, stream, head } of rows) {
      if (bodyId === null) continue;
      this.seen.set(bodyId, Math.max(Number(position), this.seen.get(bodyId) ?? 0));
      if (stream === null) moves.set(bodyId, null);
      else moves.set(bodyId, (moves.get(bodyId) ?? new Map<string, number>()).set(stream, Number(head)));
    }
    return [...moves].map(([bodyId, heads]) => ({ bodyId, heads }));
  }

  /** What this process did itself is told already, unless others did something in between. */
  private knowOwn(bodyId: string, entries: readonly JournalEntry[]): void {
    for (const { position } of entries) {
      if (this.seen.get(bodyId) === position - 1) this.seen.set(bodyId, position);
    }
  }
}
