import type { ActDocument } from '@acuerda/document';

/** What was typed and not yet saved, kept in this browser so that a reload or a closed lid loses nothing. */
export interface UnsavedDraft {
  /** The saved version that it was typed over. */
  version: number;
  document: ActDocument;
}

const keyOf = (acuerdoId: string) => `acuerda.draft.${acuerdoId}`;

export function keepUnsaved(acuerdoId: string, draft: UnsavedDraft): void {
  try {
    localStorage.setItem(keyOf(acuerdoId), JSON.stringify(draft));
  } catch {
    /* A full or forbidden storage must not stop anybody from writing; the save to the server is the one that counts. */
  }
}

export function forgetUnsaved(acuerdoId: string): void {
  localStorage.removeItem(keyOf(acuerdoId));
}

/** What was left unsaved over this very version; anything typed over an older one is not brought back. */
export function unsavedOver(acuerdoId: string, version: number): ActDocument | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(acuerdoId)) ?? 'null') as UnsavedDraft | null;
    return kept?.version === version ? kept.document : null;
  } catch {
    return null;
  }
}
