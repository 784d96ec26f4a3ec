import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox_message')
export class OutboxMessageEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('text') topic!: string;
  /** Names the work once and for ever: consumers are idempotent by it. */
  @Column('text') key!: string;
  @Column('jsonb') payload!: Record<string, unknown>;
  @Column('timestamptz', { name: 'relayed_at', nullable: true }) relayedAt!: Date | null;
}
