import type { Action } from '@acuerda/workflow/vocabulary';
import { createContext, useContext } from 'react';
import type { Refused } from '../api/use-command';
import type { Acuerdo, ShownRevision } from './acuerdo';

/** The acuerdo on screen, the text that its reader sees, and the ids that every decision on it carries. */
export interface Workspace {
  acuerdo: Acuerdo;
  /** The revision that is on screen; a newer one waits for the reader to ask for it. */
  shown: ShownRevision | null;
  target: { bodyId: string; acuerdoId: string };
}

const WorkspaceContext = createContext<Workspace | null>(null);

export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace is for what stands inside the workspace');
  return workspace;
}

/** The text that a decision is about: the one on screen. */
export function useSeen(): { revision: number; hash: string } {
  const { shown } = useWorkspace();
  return { revision: shown?.number ?? 0, hash: shown?.hash ?? '' };
}

/** `undefined`: no action of this state. `null`: the viewer may do it. Otherwise, why not. */
export function useOffer(action: Action): Refused | null | undefined {
  const found = useWorkspace().acuerdo.availableActions.find((one) => one.action === action);
  return found && found.refusal;
}
