import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Field, InputType, Int } from '@nestjs/graphql';
import { CitationText, LocalDateScalar, ShortText } from '../platform/graphql/scalars';
import { BodyCommandInput } from './body.inputs';

/** Some twenty years of a generous administration. */
export const MOST_HOLIDAYS = 1000;

@InputType()
export class HolidayInput {
  @Field(() => LocalDateScalar) date!: LocalDate;
  @Field(() => ShortText) name!: string;
}

@InputType()
export class AdoptCalendarInput extends BodyCommandInput {
  @Field(() => Int, { description: 'The version that it was made from; 0 where there was none.' }) onto!: number;
  @Field(() => [HolidayInput], { description: `Every day of rest of the body's own, at most ${MOST_HOLIDAYS}.` })
  holidays!: HolidayInput[];
  @Field(() => CitationText, { nullable: true, description: 'Where they are declared; without it, not supplied.' })
  citation?: string;
}
