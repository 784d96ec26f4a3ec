import type { Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { People } from './people';
import { Person } from './person.model';

interface ByPerson {
  /** Null: the system did it. */
  personId: string | null;
}

/** A resolver that gives a model with a `personId` its `person`. */
export function personOf(model: Type<ByPerson>): Type<unknown> {
  @Resolver(() => model)
  class PersonOfResolver {
    constructor(private readonly people: People) {}

    @ResolveField(() => Person, { nullable: true })
    person(@Parent() { personId }: ByPerson): Promise<Person> | null {
      return personId === null ? null : this.people.get(personId);
    }
  }
  return PersonOfResolver;
}
