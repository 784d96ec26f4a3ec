import { bodyTermInForce, businessDaysBetween, federalRestDays, localDateOf } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { BadInput, LocalDateScalar } from '../platform/graphql/scalars';
import { BodyAnswers } from './body-answers';
import { Body, BodyResult } from './body.models';
import { AdoptCalendarInput, MOST_HOLIDAYS } from './calendar.inputs';
import { citationFrom } from './rule-set.mapping';

/** The days on which a body works. */
@Resolver(() => Body)
export class CalendarResolver extends BodyAnswers {
  @ResolveField(() => [LocalDateScalar], {
    description: 'Days of rest of that year that the Federal Labour Law fixes for everybody (article 74).',
  })
  federalRestDays(@Args('year', { type: () => Int }) year: number): LocalDate[] {
    if (year < 1900 || year > 2999) throw new BadInput('A year lies between 1900 and 2999.');
    return [...federalRestDays(year)];
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: "Business days after today up to the last day of the body's term in force; null where there is none.",
  })
  businessDaysLeft(@Parent() { at: { body, now } }: Body): number | null {
    const term = bodyTermInForce(body, now);
    if (!term) return null;
    const holidays = body.calendars.at(-1)?.holidays ?? [];
    return businessDaysBetween(localDateOf(now, body.timeZone), term.endsOn, holidays);
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  adoptCalendar(@CurrentViewer() viewer: Viewer, @Args('input') input: AdoptCalendarInput) {
    const { bodyId, commandId, onto, holidays, citation } = input;
    if (holidays.length > MOST_HOLIDAYS) throw new BadInput(`A calendar holds at most ${MOST_HOLIDAYS} days.`);
    return this.change(viewer, commandId, bodyId, {
      type: 'adopt_calendar',
      onto,
      holidays: holidays.map(({ date, name }) => ({ date, name })),
      citation: citationFrom(citation),
    });
  }
}
