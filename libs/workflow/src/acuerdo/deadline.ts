import { mustBeDates } from '../body/checks';
import type { BodyState } from '../body/state';
import { termOf } from '../body/terms';
import { refuse } from '../decision';
import { daysAfter } from '../rules/day-count';
import type { Rules } from '../rules/rule-set';
import { localDateOf } from '../time/zone';
import type { Instant, LocalDate, Refusal, TermId } from '../vocabulary';

/** The rules' days from today, or the last day of the body's term where that comes first. */
export function defaultDeadline(rules: Rules, body: BodyState, bodyTermId: TermId, now: Instant): LocalDate {
  const holidays = body.calendars.at(-1)?.holidays ?? [];
  const byRule = daysAfter(localDateOf(now, body.timeZone), rules.voteDays.value, rules, holidays);
  const termEnds = termOf(body, bodyTermId)?.endsOn;
  return termEnds !== undefined && termEnds < byRule ? termEnds : byRule;
}

/** Votes are taken through a day that is not over, within the term of the body that decides. */
export function deadlineMustBeAhead(
  deadline: LocalDate,
  body: BodyState,
  bodyTermId: TermId,
  now: Instant,
): Refusal | null {
  const invalid = mustBeDates({ deadline });
  if (invalid) return invalid;
  const today = localDateOf(now, body.timeZone);
  if (deadline < today) return refuse('DEADLINE_PAST', { deadline, today });
  const term = termOf(body, bodyTermId);
  const outlivesTerm = term !== undefined && deadline > term.endsOn;
  return outlivesTerm ? refuse('DEADLINE_AFTER_BODY_TERM', { deadline, term: term.name, endsOn: term.endsOn }) : null;
}
