import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The file of an act, as it came. */
@Entity('attachment')
export class AttachmentEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  @PrimaryColumn('text') hash!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('int') size!: number;
  /** The first under which it came. */
  @Column('text') name!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  /** By the system's clock: an upload is no act. */
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt!: Date;
  @Column('bytea', { select: false }) bytes!: Buffer;
}
