import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') locale!: 'es' | 'en';
  @Column('boolean') administrator!: boolean;
  /** What the person is in the demonstration; null for everybody else. */
  @Column('text', { name: 'demo_office', nullable: true }) demoOffice!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
