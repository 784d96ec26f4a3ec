import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { PublicActController } from './public-act.controller';
import { PublicActs } from './public-acts';
import { PublicHome } from './public-home';
import { PublicHomeController } from './public-home.controller';
import { Publications } from './publications';
import { UnknownAddressController } from './unknown-address.controller';

@Module({
  imports: [BodiesModule],
  controllers: [PublicHomeController, PublicActController, UnknownAddressController],
  providers: [Publications, PublicActs, PublicHome],
  exports: [Publications],
})
export class PublicationModule {}
