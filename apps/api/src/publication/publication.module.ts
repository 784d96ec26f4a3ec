import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { Publications } from './publications';

@Module({
  imports: [BodiesModule],
  providers: [Publications],
  exports: [Publications],
})
export class PublicationModule {}
