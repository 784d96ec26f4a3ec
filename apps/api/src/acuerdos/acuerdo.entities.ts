import type { AcuerdoState } from '@acuerda/workflow';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('acuerdo')
export class AcuerdoEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('text') status!: string;
  @Column('text') kind!: string;
  /** The published act that an erratum corrects or an amendment changes. */
  @Column('uuid', { name: 'original_id', nullable: true }) originalId!: string | null;
  @Column('jsonb') state!: AcuerdoState;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  /** When the system has to take the next step by itself. */
  @Column('timestamptz', { name: 'next_step_at', nullable: true }) nextStepAt!: Date | null;
}

/** The vote of a seat on a revision that stands. */
@Entity('vote')
export class VoteEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @PrimaryColumn('int') revision!: number;
  @PrimaryColumn('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') capacity!: string;
  @Column('text') choice!: string;
  @Column('timestamptz', { name: 'cast_at' }) castAt!: Date;
}

@Entity('sign_off')
export class SignOffEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @PrimaryColumn('int') revision!: number;
  @PrimaryColumn('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
}

@Entity('objection')
export class ObjectionEntity {
  @PrimaryColumn('uuid', { name: 'body_id' }) bodyId!: string;
  @PrimaryColumn('uuid', { name: 'acuerdo_id' }) acuerdoId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** On which it was raised. */
  @Column('int') revision!: number;
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'part_id' }) partId!: string;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  /** Quote, reasons and answers. */
  @Column('jsonb') content!: object;
}

export const acuerdoEntities = [AcuerdoEntity, VoteEntity, SignOffEntity, ObjectionEntity];
