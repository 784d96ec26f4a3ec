import type { BodyState } from '../body/state';
import { refuse } from '../decision';
import type { Rules } from '../rules/rule-set';
import type { Holiday } from '../time/business-days';
import type { Refusal } from '../vocabulary';
import type { SeenText } from './commands';
import type { Revision, UnderDecision } from './state';

/** People decide on the text that they saw, and on no other. */
export function mustHaveSeenTheRevision(seen: SeenText, { revision }: UnderDecision): Refusal | null {
  if (seen.revision === revision.number && seen.hash === revision.hash) return null;
  return refuse('REVISION_STALE', {
    seen: { revision: seen.revision, hash: seen.hash },
    current: { revision: revision.number, hash: revision.hash },
  });
}

/** The body's own holidays, as they were when the revision was submitted. */
export const holidaysOf = ({ calendarVersion }: Revision, body: BodyState): Holiday[] =>
  body.calendars.find(({ version }) => version === calendarVersion)?.holidays ?? [];

/** The rules that were in force when the revision was submitted; a later version changes nothing under way. */
export function rulesOf(revision: Revision, body: BodyState): Rules {
  const ruleSet = body.ruleSets.find(({ version }) => version === revision.ruleSetVersion);
  if (!ruleSet) throw new Error(`Body ${body.id} has no rule set ${revision.ruleSetVersion}`);
  return ruleSet.rules;
}
