import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { AcuerdoCommands } from './acuerdo-commands';
import { ReturnToDraft, Withdrawal } from './acuerdo.models';
import { AcuerdoMutations } from './acuerdo.mutations';
import { AcuerdoResolver, BodyAcuerdosResolver } from './acuerdo.resolver';
import { Acuerdos } from './acuerdos';
import { Objection, ObjectionAnswer, SignOff, Vote } from './decision.models';

@Module({
  imports: [IdentityModule, BodiesModule],
  providers: [
    Acuerdos,
    AcuerdoCommands,
    AcuerdoResolver,
    AcuerdoMutations,
    BodyAcuerdosResolver,
    ...[Vote, SignOff, Objection, ObjectionAnswer, ReturnToDraft, Withdrawal].map((model) => personOf(model)),
  ],
  exports: [Acuerdos, AcuerdoCommands],
})
export class AcuerdosModule {}
