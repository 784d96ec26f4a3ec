import type { Anchor, Circle, Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { WORDS } from './thread-store';

/** A comment that mentions somebody, as it stands. */
export interface MentionedComment {
  personId: string;
  commentId: string;
  threadId: string;
  acuerdoId: string;
  circle: Circle;
  authorId: string;
  at: Instant;
  words: string;
  /** The words that its thread is about; null: the whole act. */
  quote: string | null;
}

interface Row {
  person_id: string;
  id: string;
  thread_id: string;
  acuerdo_id: string;
  circle: Circle;
  author_id: string;
  at: Date;
  words: string;
  anchor: Anchor | null;
}

/**
 * Of comments that mentioned people, those that still do and that these people have not read: what was withdrawn, erased
 * or edited away mentions nobody. The first said first.
 */
export async function stillMentioning(
  manager: EntityManager,
  bodyId: string,
  asked: readonly { personId: string; commentId: string }[],
): Promise<MentionedComment[]> {
  const rows = await manager.query<Row[]>(
    `select asked.person_id, c.id, c.thread_id, t.acuerdo_id, t.circle, c.author_id, c.at, p.value as words, t.anchor
     from unnest($2::uuid[], $3::uuid[]) as asked (person_id, comment_id)
     join comment c on c.body_id = $1 and c.id = asked.comment_id
     join thread t on t.body_id = c.body_id and t.id = c.thread_id
     join journal_personal p on p.body_id = c.body_id and p.field = $4
       and p.position = c.words_at[cardinality(c.words_at)]
     left join thread_read r on r.body_id = t.body_id and r.thread_id = t.id and r.account_id = asked.person_id
     where asked.person_id = any(c.mentions) and c.withdrawn_at is null and c.words_at[1] > coalesce(r.position, 0)
     order by c.words_at[1]`,
    [bodyId, asked.map(({ personId }) => personId), asked.map(({ commentId }) => commentId), WORDS],
  );
  return rows.map(({ id, person_id, thread_id, acuerdo_id, author_id, at, circle, words, anchor }) => ({
    personId: person_id,
    commentId: id,
    threadId: thread_id,
    acuerdoId: acuerdo_id,
    circle,
    authorId: author_id,
    at: at.toISOString(),
    words,
    quote: anchor?.quote.exact ?? null,
  }));
}
