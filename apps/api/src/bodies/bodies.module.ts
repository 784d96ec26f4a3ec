import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { ActFiles } from './attachments/act-files';
import { ActReferenceResolver } from './attachments/act-reference.resolver';
import { Attachments } from './attachments/attachments';
import { AttachmentsController } from './attachments/attachments.controller';
import { AttachmentsPolicy } from './attachments/attachments.policy';
import { Bodies } from './bodies';
import { BodiesPolicy } from './bodies.policy';
import { BodyCommands } from './body-commands';
import { BodyResolver } from './body.resolver';
import { InvitationEnding } from './invitation.models';
import { BodyInvitationsResolver, InvitationResolver } from './invitations.resolver';
import { CalendarResolver } from './calendar.resolver';
import { RuleSetResolver } from './rule-set.resolver';
import { AppointmentResolver, SeatResolver, ViewerBodiesResolver } from './roster.resolver';

@Module({
  imports: [IdentityModule],
  controllers: [AttachmentsController],
  providers: [
    Bodies,
    BodiesPolicy,
    BodyCommands,
    Attachments,
    AttachmentsPolicy,
    ActFiles,
    ActReferenceResolver,
    BodyResolver,
    RuleSetResolver,
    CalendarResolver,
    BodyInvitationsResolver,
    InvitationResolver,
    personOf(InvitationEnding),
    AppointmentResolver,
    SeatResolver,
    ViewerBodiesResolver,
  ],
  exports: [Bodies, BodiesPolicy, BodyCommands],
})
export class BodiesModule {}
