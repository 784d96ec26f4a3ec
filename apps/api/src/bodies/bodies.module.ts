import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { Bodies } from './bodies';
import { BodiesPolicy } from './bodies.policy';
import { BodyCommands } from './body-commands';
import { BodyResolver } from './body.resolver';
import { AppointmentResolver, SeatResolver, ViewerBodiesResolver } from './roster.resolver';

@Module({
  imports: [IdentityModule],
  providers: [
    Bodies,
    BodiesPolicy,
    BodyCommands,
    BodyResolver,
    AppointmentResolver,
    SeatResolver,
    ViewerBodiesResolver,
  ],
  exports: [Bodies, BodiesPolicy, BodyCommands],
})
export class BodiesModule {}
