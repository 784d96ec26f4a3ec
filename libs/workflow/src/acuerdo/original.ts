import { refuse } from '../decision';
import type { AcuerdoId, AcuerdoKind, Correction, Refusal } from '../vocabulary';
import type { DecisionContext, OriginalAct } from './context';
import type { AcuerdoRecord, RevisionCorrection } from './state';

/** Errata and amending acts are about a published act; what corrects another act's words is corrected through that act. */
export function originalMustBePublished(
  kind: AcuerdoKind,
  acuerdoId: AcuerdoId | null,
  original: OriginalAct | undefined,
): Refusal | null {
  if (kind === 'acuerdo' && acuerdoId === null) return null;
  if (kind === 'acuerdo' || acuerdoId === null || original?.acuerdoId !== acuerdoId) {
    return refuse('ORIGINAL_UNKNOWN', { kind, original: acuerdoId });
  }
  if (original.status !== 'published') {
    return refuse('ORIGINAL_NOT_PUBLISHED', { original: acuerdoId, status: original.status });
  }
  return original.kind === 'erratum' ? refuse('ORIGINAL_IS_ERRATUM', { original: acuerdoId }) : null;
}

/** An erratum replaces words, and nothing that the act does. */
export function correctionMustHold({ replacements, changesEffects, changesStructure }: Correction): Refusal | null {
  if (changesEffects) return refuse('ERRATUM_CHANGES_EFFECTS', { parts: replacements.map(({ partId }) => partId) });
  if (changesStructure) return refuse('ERRATUM_CHANGES_STRUCTURE');
  return replacements.length === 0 ? refuse('ERRATUM_CHANGES_NOTHING') : null;
}

/** The words that it replaces must still be the standing ones: another erratum may have been published meanwhile. */
export function correctionMustNotBeStale(
  correction: RevisionCorrection | null,
  original: OriginalAct | undefined,
): Refusal | null {
  if (!correction || original?.hash === correction.standing) return null;
  return refuse('ERRATUM_STALE', { writtenAgainst: correction.standing, standing: original?.hash ?? null });
}

/** What an erratum's revision freezes of its correction; null for anything else. */
export const correctionOf = (
  { kind }: Pick<AcuerdoRecord, 'kind'>,
  { document, original }: DecisionContext,
): RevisionCorrection | null =>
  kind === 'erratum' && document?.correction && original
    ? { standing: original.hash, replacements: document.correction.replacements }
    : null;
