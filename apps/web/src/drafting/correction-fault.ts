import type { CorrectionFieldsFragment } from '../gql/graphql';

type CorrectionFault = 'ERRATUM_CHANGES_EFFECTS' | 'ERRATUM_CHANGES_STRUCTURE' | 'ERRATUM_CHANGES_NOTHING';

/** What keeps a correction from being one, in the order in which the rules say it; null: nothing does. */
export function correctionFault(correction: CorrectionFieldsFragment | null): CorrectionFault | null {
  if (!correction) return null;
  if (correction.changesEffects) return 'ERRATUM_CHANGES_EFFECTS';
  if (correction.changesStructure) return 'ERRATUM_CHANGES_STRUCTURE';
  return correction.replacements.length === 0 ? 'ERRATUM_CHANGES_NOTHING' : null;
}
