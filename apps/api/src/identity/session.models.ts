import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType()
export class Viewer {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() initials!: string;
  @Field() email!: string;
  @Field() locale!: string;
  @Field() administrator!: boolean;
}

@ObjectType({ description: 'Somebody of the demonstration, who can be impersonated with one click.' })
export class DemoPerson {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() initials!: string;
  @Field() office!: string;
}

@ObjectType()
export class Demo {
  @Field(() => [DemoPerson]) people!: DemoPerson[];
  @Field(() => InstantScalar) legalNow!: Instant;
  @Field() mailboxPath!: string;
  @Field({ description: 'A Word file to import.' }) samplePath!: string;
}

@ObjectType()
export class Session {
  @Field(() => Viewer, { nullable: true }) viewer!: Viewer | null;
  @Field(() => Demo, { nullable: true, description: 'Present only while the installation is a demonstration.' })
  demo!: Demo | null;
}
