import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was published, for ever. */
@Entity('publication')
export class PublicationEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @Column('text') folio!: string;
  @Column('date', { name: 'published_on' }) publishedOn!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('text') title!: string;
  @Column('text') kind!: AcuerdoKind;
  /** The act that an erratum corrects or an amendment changes. */
  @Column('uuid', { name: 'original_id', nullable: true }) originalId!: string | null;
  /** Canonical JSON of the `PublicationRecord`. */
  @Column('text') record!: string;
  @Column('text') hash!: string;
}
