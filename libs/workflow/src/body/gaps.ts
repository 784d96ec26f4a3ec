import { addDays } from '../time/calendar';
import type { LocalDate } from '../vocabulary';
import type { BodyState, Term } from './state';
import { bodyTerms } from './terms';

/** Days, the last one included, on which nothing was in force between one validity and the next. */
export interface Gap {
  from: LocalDate;
  to: LocalDate;
}

interface Period {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

function gapsBetween(periods: Period[]): Gap[] {
  return periods.flatMap((period, i) => {
    const before = periods[i - 1];
    const firstDayWithout = before && addDays(before.endsOn, 1);
    return firstDayWithout && firstDayWithout < period.startsOn
      ? [{ from: firstDayWithout, to: addDays(period.startsOn, -1) }]
      : [];
  });
}

/** The gaps that renewals left in a term, oldest first. */
export const gapsOfTerm = ({ history }: Term): Gap[] => gapsBetween(history);

/** The gaps between the body's terms: those before its reinstallations, oldest first. */
export const gapsOfBody = (body: BodyState): Gap[] => gapsBetween(bodyTerms(body));
