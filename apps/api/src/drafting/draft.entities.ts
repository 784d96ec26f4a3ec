import type { ActDocument } from '@acuerda/document';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text that drafters work on; one writer at a time. */
@Entity('draft')
export class DraftEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @Column('jsonb') document!: ActDocument;
  /** Counts the saves: a save names the version that it was made from. */
  @Column('int') version!: number;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy!: string | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  /** Who holds the pen, by the system clock. */
  @Column('uuid', { name: 'writer_id', nullable: true }) writerId!: string | null;
  @Column('timestamptz', { name: 'writer_until', nullable: true }) writerUntil!: Date | null;
  /** The file that the draft was read from, as it came. */
  @Column('text', { name: 'source_name', nullable: true }) sourceName!: string | null;
  @Column('text', { name: 'source_hash', nullable: true }) sourceHash!: string | null;
  @Column('bytea', { name: 'source_bytes', nullable: true, select: false }) sourceBytes!: Buffer | null;
}

/** Content frozen at submission. */
@Entity('revision')
export class RevisionEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @PrimaryColumn('int') number!: number;
  @Column('text') hash!: string;
  @Column('jsonb') document!: ActDocument;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
}

export const draftEntities = [DraftEntity, RevisionEntity];
