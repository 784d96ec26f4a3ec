import { DAY_COUNTS, REMINDER_AUDIENCES, type ReminderAudience } from '@acuerda/workflow/vocabulary';
import type { Escalation, Institution, ReminderRules } from '@acuerda/workflow';
import { Field, InputType, Int } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum';
import { ShortText } from '../platform/graphql/scalars';

export const DayCountEnum = enumOf('DayCount', DAY_COUNTS);
const ReminderAudienceEnum = enumOf('ReminderAudience', REMINDER_AUDIENCES);

@InputType({ description: 'An office that is written to without holding a post: an institution, not a person.' })
export class InstitutionInput implements Institution {
  @Field(() => ShortText) name!: string;
  @Field(() => ShortText) email!: string;
}

@InputType({ description: 'Who else is written to while nothing has been begun to extend the term.' })
export class EscalationInput implements Escalation {
  @Field(() => Int, { description: 'From the offset of so many days before the last day on.' }) daysBefore!: number;
  @Field(() => [InstitutionInput]) to!: InstitutionInput[];
}

/** The rules by which people are warned that something ends. */
@InputType({ isAbstract: true })
export class ReminderRuleValuesInput {
  @Field(() => [Int], { description: 'Days before the last day on which reminders fall due; 0: the last day itself.' })
  reminderOffsets!: number[];
  @Field(() => DayCountEnum, { description: 'The days in which the offsets are counted.' })
  reminderDays!: ReminderRules['reminderDays']['value'];
  @Field(() => ShortText, { description: "HH:MM in the body's time zone." }) reminderTime!: string;
  @Field(() => [ReminderAudienceEnum]) reminderAudience!: ReminderAudience[];
  @Field(() => EscalationInput, { nullable: true, description: 'Null: nobody beside the audience.' })
  reminderEscalation?: EscalationInput | null;
}
