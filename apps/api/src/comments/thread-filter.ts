import type { Circle } from '@acuerda/workflow/vocabulary';

export interface ThreadFilter {
  /** Of one acuerdo, in these circles. */
  acuerdoId?: string;
  circles?: readonly Circle[];
  ids?: readonly string[];
  /** In which the person said something. */
  personId?: string;
  resolved?: boolean;
  /** Only those with something that the reader has not marked as read. */
  unread?: boolean;
}

/** The parameters that the conditions below speak of: `$1` to `$8` of a statement. */
export const filterParameters = (bodyId: string, readerId: string | null, filter: ThreadFilter): unknown[] => [
  bodyId,
  readerId,
  filter.acuerdoId ?? null,
  filter.circles ?? null,
  filter.ids ?? null,
  filter.personId ?? null,
  filter.resolved ?? null,
  filter.unread ?? false,
];

/** Threads `t`, with what the reader has read of each, `r`. */
export const FROM_THREADS = `thread t
  left join thread_read r on r.body_id = t.body_id and r.thread_id = t.id and r.account_id = $2`;

/** Of the acuerdo and the circles that are asked for: what the reader may know of at all. */
export const IS_HEARD = `t.body_id = $1 and ($3::uuid is null or t.acuerdo_id = $3)
  and ($4::text[] is null or t.circle = any($4))`;

/** Of a comment `c`: it is somebody else's, and came after what the reader has read. */
export const IS_UNREAD = `c.author_id is distinct from $2::uuid and c.words_at[1] > coalesce(r.position, 0)`;

const hasComment = (which: string) =>
  `exists (select 1 from comment c where c.body_id = t.body_id and c.thread_id = t.id and ${which})`;

/** What else the filter asks for. */
export const IS_ASKED_FOR = `($5::uuid[] is null or t.id = any($5))
  and ($6::uuid is null or ${hasComment('c.author_id = $6')})
  and ($7::boolean is null or (t.resolved_at is not null) = $7)
  and (not $8::boolean or ${hasComment(IS_UNREAD)})`;
