import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { Bounces } from './bounces';
import { Deliver } from './deliver';
import { HandOver } from './hand-over';
import { PlanEveryBody } from './plan-every-body';
import { SendAgain } from './send-again';
import { Sweep } from './sweep';
import { Ledger } from './ledger';
import { Reminder } from './reminder.models';
import { BodyRemindersResolver, DeliveryResolver } from './reminders.resolver';

@Module({
  imports: [BodiesModule, IdentityModule],
  providers: [
    Ledger,
    PlanEveryBody,
    Sweep,
    Deliver,
    HandOver,
    Bounces,
    SendAgain,
    BodyRemindersResolver,
    DeliveryResolver,
    personOf(Reminder),
  ],
  exports: [Bounces, Ledger, PlanEveryBody, Sweep, Deliver, HandOver],
})
export class RemindersModule {}
