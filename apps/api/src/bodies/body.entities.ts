import type { Act, BodyState } from '@acuerda/workflow';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What anybody may know of a body. */
@Entity('body')
export class BodyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
}

/** What decisions read. */
@Entity('body_state')
export class BodyStateEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('jsonb') state!: BodyState;
}

@Entity('term')
export class TermEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
}

@Entity('seat')
export class SeatEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') sector!: string;
  @Column('boolean') voting!: boolean;
  @Column('int') position!: number;
}

@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Null for the technical secretariat. */
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') capacity!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('text', { name: 'ends_kind' }) endsKind!: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('jsonb') act!: Act;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
}

/** Between which instants somebody who is not of the body may enter it, and to what. */
@Entity('guest')
export class GuestEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  /** The acuerdo, or the body itself. */
  @PrimaryColumn('uuid', { name: 'scope_id' }) scopeId!: string;
  /** Among the invitations to it, in their order. */
  @PrimaryColumn('int') place!: number;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
}

export const bodyEntities = [
  BodyEntity,
  BodyStateEntity,
  TermEntity,
  SeatEntity,
  AppointmentEntity,
  MembershipEntity,
  GuestEntity,
];
