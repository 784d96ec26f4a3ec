import type { BodyState } from '../../body/state';
import { daysAfter } from '../../rules/day-count';
import type { Rules } from '../../rules/rule-set';
import { latest } from '../../time/latest';
import { endOfTerm, localDateOf } from '../../time/zone';
import type { Instant } from '../../vocabulary';
import { holidaysOf } from '../revision';
import type { InSignoff, Objection } from '../state';
import { countedSignoffs } from './standing';

/** The end of the local day that many days after the instant's own, counted as the rules say. */
function endOfDaysAfter(
  instant: Instant,
  days: number,
  { revision }: InSignoff,
  rules: Rules,
  body: BodyState,
): Instant {
  const today = localDateOf(instant, body.timeZone);
  return endOfTerm(daysAfter(today, days, rules, holidaysOf(revision, body)), body.timeZone);
}

/** Until when objections are waited for, even if the sign-off is complete. */
export function objectionWindowEnd(state: InSignoff, rules: Rules, body: BodyState): Instant {
  const days = rules.objectionWindowDays.value;
  return days === 0 ? state.openedAt : endOfDaysAfter(state.openedAt, days, state, rules, body);
}

/** When silence on a declined objection counts. An objection carried over can't be answered before the sign-off opens again. */
export const silenceEnd = (objection: Objection, state: InSignoff, rules: Rules, body: BodyState): Instant =>
  endOfDaysAfter(latest(objection.statusSince, state.openedAt), rules.objectionSilence.value.days, state, rules, body);

/** The last thing that could have changed whether the sign-off is met. */
export const lastMoveOf = (state: InSignoff): Instant =>
  latest(
    state.openedAt,
    ...countedSignoffs(state, state.revision).map((signoff) => signoff.at),
    ...state.objections.map((objection) => objection.statusSince),
  );
