import { Module } from '@nestjs/common';
import { AcuerdosModule } from '../acuerdos/acuerdos.module';
import { BodiesModule } from '../bodies/bodies.module';
import { IdentityModule } from '../identity/identity.module';
import { personOf } from '../identity/person-of';
import { Revision } from './draft.models';
import { AcuerdoTextsResolver, DraftResolver } from './draft.resolver';
import { DraftWriting } from './draft-writing';
import { ImportController } from './import.controller';
import { TermMovesResolver } from './term-moves.resolver';
import { Texts } from './texts';

@Module({
  imports: [IdentityModule, BodiesModule, AcuerdosModule],
  controllers: [ImportController],
  providers: [Texts, DraftWriting, DraftResolver, AcuerdoTextsResolver, TermMovesResolver, personOf(Revision)],
})
export class DraftingModule {}
