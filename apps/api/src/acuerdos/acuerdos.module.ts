import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { AcuerdoCommands } from './acuerdo-commands';
import { ReturnToDraft, Withdrawal } from './acuerdo.models';
import { AcuerdoMutations } from './acuerdo.mutations';
import { AcuerdoResolver, BodyAcuerdosResolver } from './acuerdo.resolver';
import { Acuerdos } from './acuerdos';
import { AcuerdoActivityResolver, BodyActivityResolver } from './activity.resolver';
import { LiveDecisions } from './live-decisions';
import { SeenTogether } from './seen-together';
import { DeskResolver } from './desk.resolver';
import { BodyUnderRulesResolver, PreviewUnderRulesResolver } from './under-rules.resolver';
import { JournalEvent } from '../bodies/body.models';
import { Objection, ObjectionAnswer, SignOff, Statement, Vote, VoteExtension } from './decision.models';

@Module({
  imports: [IdentityModule, BodiesModule],
  providers: [
    Acuerdos,
    AcuerdoCommands,
    LiveDecisions,
    SeenTogether,
    AcuerdoResolver,
    AcuerdoMutations,
    BodyAcuerdosResolver,
    BodyActivityResolver,
    AcuerdoActivityResolver,
    DeskResolver,
    BodyUnderRulesResolver,
    PreviewUnderRulesResolver,
    ...[
      Vote,
      VoteExtension,
      SignOff,
      Statement,
      Objection,
      ObjectionAnswer,
      ReturnToDraft,
      Withdrawal,
      JournalEvent,
    ].map((model) => personOf(model)),
  ],
  exports: [Acuerdos, AcuerdoCommands, SeenTogether],
})
export class AcuerdosModule {}
