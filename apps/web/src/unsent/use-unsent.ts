import { useContext, useMemo, useSyncExternalStore } from 'react';
import { useBody } from '../bodies/body-context';
import type { UnsentComment, UnsentDraft } from './unsent-comment';
import type { UnsentComments } from './unsent-comments';
import { UnsentContext } from './unsent-context';

export interface Unsent {
  /** Of the acuerdo, the first begun first. */
  items: readonly UnsentComment[];
  /** Keeps what is being written: with the `commandId` of a kept one it rewrites that. Not what is under way. */
  keep: (draft: UnsentDraft) => UnsentComment;
  /** Sends what is kept, or tries again at once. */
  send: (commandId: string) => void;
  /** Gives the words up. */
  discard: (commandId: string) => void;
  /** Takes a refused or unsubmitted one up again: it is kept, to be rewritten and sent. */
  reopen: (commandId: string) => void;
}

export function useUnsentComments(): UnsentComments {
  const unsent = useContext(UnsentContext);
  if (!unsent) throw new Error('useUnsentComments is for what stands inside the UnsentProvider');
  return unsent;
}

/** What the viewer has written about an acuerdo and the server does not have. */
export function useUnsent(acuerdoId: string): Unsent {
  const unsent = useUnsentComments();
  const { id: bodyId, slug: bodySlug } = useBody();
  const all = useSyncExternalStore(unsent.subscribe, unsent.all);
  return useMemo(
    () => ({
      items: all.filter((one) => one.acuerdoId === acuerdoId),
      keep: (draft) => unsent.keep(draft, { bodyId, bodySlug, acuerdoId }),
      send: (commandId) => unsent.send(commandId),
      discard: (commandId) => unsent.discard(commandId),
      reopen: (commandId) => unsent.reopen(commandId),
    }),
    [all, unsent, acuerdoId, bodyId, bodySlug],
  );
}

/** Comments of the viewer that wait to be sent or to be settled, in all acuerdos; what is being written is none of them. */
export function useUnsentWaiting(): UnsentComment[] {
  const unsent = useUnsentComments();
  return useSyncExternalStore(unsent.subscribe, unsent.all).filter(({ state }) => state !== 'kept');
}
