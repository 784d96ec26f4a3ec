import type { BodyState } from '../../body/state';
import type { Rules } from '../../rules/rule-set';
import { addDays } from '../../time/calendar';
import { latest } from '../../time/latest';
import { endOfTerm, localDateOf } from '../../time/zone';
import type { Instant } from '../../vocabulary';
import type { InSignoff, Objection } from '../state';
import { countedSignoffs } from './standing';

/** The end of the local day that many natural days after the instant's own. */
const endOfDaysAfter = (instant: Instant, days: number, { timeZone }: BodyState): Instant =>
  endOfTerm(addDays(localDateOf(instant, timeZone), days), timeZone);

/** Until when objections are waited for, even if the sign-off is complete. */
export const objectionWindowEnd = ({ openedAt }: InSignoff, rules: Rules, body: BodyState): Instant =>
  rules.objectionWindowDays.value === 0 ? openedAt : endOfDaysAfter(openedAt, rules.objectionWindowDays.value, body);

/** When silence on a declined objection counts. An objection carried over can't be answered before the sign-off opens again. */
export const silenceEnd = (objection: Objection, { openedAt }: InSignoff, rules: Rules, body: BodyState): Instant =>
  endOfDaysAfter(latest(objection.statusSince, openedAt), rules.objectionSilence.value.days, body);

/** The last thing that could have changed whether the sign-off is met. */
export const lastMoveOf = (state: InSignoff): Instant =>
  latest(
    state.openedAt,
    ...countedSignoffs(state, state.revision).map((signoff) => signoff.at),
    ...state.objections.map((objection) => objection.statusSince),
  );
