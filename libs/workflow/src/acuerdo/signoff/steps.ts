import { SYSTEM } from '../../authority/acting';
import type { BodyState } from '../../body/state';
import type { Rules } from '../../rules/rule-set';
import { latest } from '../../time/latest';
import type { AutomaticStep } from '../automatic-step';
import { revisionFactOf } from '../facts';
import { rulesOf } from '../revision';
import type { InSignoff, Objection } from '../state';
import { lastMoveOf, objectionWindowEnd, silenceEnd } from './clocks';
import { awaitsObjector, isSignoffMet, signoffStanding } from './standing';

/** Silences come to count, and a sign-off that is met passes once the window for objections is over. */
export function signoffSteps(state: InSignoff, body: BodyState): AutomaticStep[] {
  const rules = rulesOf(state.revision, body);
  const awaited = state.objections.filter((objection) => awaitsObjector(objection, state.revision, rules));
  const silences = awaited.map((objection) => silence(objection, state, rules, body));
  const isMet = isSignoffMet(signoffStanding(state, state.revision, rules));
  return isMet ? [...silences, passing(state, rules, body)] : silences;
}

const passing = (state: InSignoff, rules: Rules, body: BodyState): AutomaticStep => ({
  dueAt: latest(objectionWindowEnd(state, rules, body), lastMoveOf(state)),
  take: (now) => [{ type: 'signoff_passed', ...revisionFactOf(state, now, SYSTEM) }],
});

const silence = (objection: Objection, state: InSignoff, rules: Rules, body: BodyState): AutomaticStep => ({
  dueAt: silenceEnd(objection, state, rules, body),
  take: (now) => {
    const fact = { ...revisionFactOf(state, now, SYSTEM), objectionId: objection.id, bySilence: true };
    return rules.objectionSilence.value.countsAs === 'withdrawn'
      ? [{ type: 'objection_withdrawn', ...fact }]
      : [{ type: 'objection_maintained', ...fact, reasons: null }];
  },
});
