import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';

const STANDINGS = ['not_started', 'in_force', 'ended'] as const;

export const InvitationStandingEnum = enumOf('InvitationStanding', STANDINGS);

@ObjectType({ description: 'An invitation taken back before its last day was over.' })
export class InvitationEnding {
  personId!: string | null;
  @Field(() => InstantScalar) at!: Instant;
  @Field() reason!: string;
}

@ObjectType({ description: 'Somebody may comment without being of the body, until a last day.' })
export class Invitation {
  personId!: string;
  invitedById!: string | null;
  @Field(() => ID) id!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first local day; null of old, without days.' })
  from!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last local day, included; null of old.' })
  until!: LocalDate | null;
  @Field(() => InstantScalar, { nullable: true }) invitedAt!: Instant | null;
  @Field(() => InvitationStandingEnum) standing!: (typeof STANDINGS)[number];
  @Field(() => InvitationEnding, { nullable: true }) ended!: InvitationEnding | null;
}
