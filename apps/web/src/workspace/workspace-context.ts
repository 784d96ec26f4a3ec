import type { Action } from '@acuerda/workflow/vocabulary';
import { createContext, useContext } from 'react';
import type { Refused } from '../api/use-request';
import type { Acuerdo, ShownRevision, ViewerSeat } from './acuerdo';

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

export interface Offer {
  /** Seats of the viewer through which the server offers the action. */
  seats: ViewerSeat[];
  /** Why not, where it is offered in no way. */
  refusal: Refused | null;
}

/** What the server says of an action of this state; null where it is none. An action of seats is offered seat by seat. */
export function useOffer(action: Action): Offer | null {
  const { acuerdo } = useWorkspace();
  const entries = acuerdo.availableActions.filter((one) => one.action === action);
  const offered = entries.filter(({ refusal }) => refusal === null);
  if (entries.length === 0) return null;
  return {
    seats: acuerdo.viewerSeats.filter(({ seat }) => offered.some(({ seatId }) => seatId === seat.id)),
    refusal: offered.length > 0 ? null : (entries[0]?.refusal ?? null),
  };
}
