import { Module } from '@nestjs/common';
import { AcuerdosModule } from '../acuerdos/acuerdos.module';
import { BodiesModule } from '../bodies/bodies.module';
import { NoticesModule } from '../notices/notices.module';
import { RemindersModule } from '../reminders/reminders.module';
import { BackgroundWork } from './background-work';
import { ClockResolver } from './clock.resolver';
import { DeliveryReports } from './delivery-reports';
import { DueSteps } from './due-steps';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';
import { NextDue } from './next-due';
import { PassingTime } from './passing-time';
import { LiveFiguresResolver } from './live-figures.resolver';
import { MailboxController } from './mailbox.controller';

@Module({
  imports: [AcuerdosModule, BodiesModule, RemindersModule, NoticesModule],
  controllers: [HealthController, MailboxController],
  providers: [
    BackgroundWork,
    DeliveryReports,
    Readiness,
    DueSteps,
    NextDue,
    PassingTime,
    ClockResolver,
    LiveFiguresResolver,
  ],
  exports: [PassingTime],
})
export class OperationsModule {}
