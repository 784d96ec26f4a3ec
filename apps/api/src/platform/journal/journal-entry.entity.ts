import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('journal_entry')
export class JournalEntryEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('bigint') position!: string;
  @Column('text') stream!: string;
  @Column('bigint', { name: 'stream_position' }) streamPosition!: string;
  @Column('uuid', { name: 'acuerdo_id', nullable: true }) acuerdoId!: string | null;
  @Column('text') type!: string;
  @Column('int') version!: number;
  @Column('text') payload!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('timestamptz') instant!: Date;
  @Column('uuid', { name: 'command_id' }) commandId!: string;
  @Column('int', { name: 'command_index' }) commandIndex!: number;
  @Column('text', { name: 'command_type' }) commandType!: string;
  @Column('bytea', { name: 'leaf_hash' }) leafHash!: Buffer;
}
