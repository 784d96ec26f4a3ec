import type { Anchor, Circle } from '@acuerda/workflow/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A discussion of some words of an acuerdo, or of all of it. */
@Entity('thread')
export class ThreadEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @Column('text') circle!: Circle;
  @Column('jsonb', { nullable: true }) anchor!: Anchor | null;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  /** Of the journal's entry that opened it. */
  @Column('bigint') position!: string;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt!: Date | null;
  @Column('uuid', { name: 'resolved_by', nullable: true }) resolvedBy!: string | null;
}

/** A comment without its words, which stand beside the journal. */
@Entity('comment')
export class CommentEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'thread_id' }) threadId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { array: true }) mentions!: string[];
  /** Positions of the journal beside which its words stand, the first first. */
  @Column('bigint', { name: 'words_at', array: true }) wordsAt!: string[];
  @Column('timestamptz', { name: 'edited_at', array: true }) editedAt!: Date[];
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

export const commentEntities = [ThreadEntity, CommentEntity];
