import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { Ledger } from './ledger';
import { Reminder } from './reminder.models';
import { BodyRemindersResolver, DeliveryResolver } from './reminders.resolver';

@Module({
  imports: [BodiesModule, IdentityModule],
  providers: [Ledger, BodyRemindersResolver, DeliveryResolver, personOf(Reminder)],
  exports: [Ledger],
})
export class RemindersModule {}
