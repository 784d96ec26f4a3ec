import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AccountEntity } from './account.entity';

@ObjectType()
export class Person {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() initials!: string;

  static of({ id, name }: Pick<AccountEntity, 'id' | 'name'>): Person {
    return Object.assign(new Person(), { id, name, initials: initialsOf(name) });
  }
}

/** The first letters of the first two words of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}
