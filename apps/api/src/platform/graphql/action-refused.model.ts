import type { Facts } from '@acuerda/workflow/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { FactsScalar } from './scalars';

@ObjectType({
  description: 'An expected no: a named reason, and the facts that a person needs to act on it. Nothing was changed.',
})
export class ActionRefused {
  @Field() code!: string;
  @Field(() => FactsScalar) facts!: Facts;

  static of(refusal: { refused: string; facts: Facts }): ActionRefused {
    return Object.assign(new ActionRefused(), { code: refusal.refused, facts: refusal.facts });
  }
}
