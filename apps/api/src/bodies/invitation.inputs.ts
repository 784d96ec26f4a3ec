import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Field, InputType } from '@nestjs/graphql';
import { BadInput, LocalDateScalar, LongText, UuidScalar } from '../platform/graphql/scalars';
import { BodyCommandInput, NewPersonInput } from './body.inputs';

/** Somebody who has an account, or somebody new. */
export interface Invitee {
  personId?: string;
  person?: NewPersonInput;
}

@InputType()
export class InviteBodyReviewerInput extends BodyCommandInput implements Invitee {
  @Field(() => UuidScalar, { nullable: true, description: 'Somebody who has an account already, or …' })
  personId?: string;
  @Field(() => NewPersonInput, { nullable: true, description: '… somebody new, by name and address.' })
  person?: NewPersonInput;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first local day; without it, from today.' })
  from?: LocalDate;
  @Field(() => LocalDateScalar, { description: 'The last local day, included.' }) until!: LocalDate;
}

@InputType()
export class EndBodyInvitationInput extends BodyCommandInput {
  @Field(() => UuidScalar) personId!: string;
  @Field(() => LongText) reason!: string;
}

/** @throws BadInput where it names nobody, or somebody twice */
export function inviteeOf({ personId, person }: Invitee): string | NewPersonInput {
  if (personId && !person) return personId;
  if (personId || !person) throw new BadInput('An invitation names either personId or person.');
  if (!person.name) throw new BadInput('A person has a name.');
  return person;
}
