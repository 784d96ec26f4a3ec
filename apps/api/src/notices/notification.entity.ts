import type { Notice, NoticeKind } from '@acuerda/notifications';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a notification says, beside its columns. */
export type NotificationContent = Pick<Notice, 'facts' | 'acuerdo' | 'because' | 'by'>;

/** Something that a person was told in the application. */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') kind!: NoticeKind;
  /** What brought it about: a person is told of it once. */
  @Column('text') cause!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'acuerdo_id', nullable: true }) acuerdoId!: string | null;
  @Column('jsonb') content!: NotificationContent;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}
