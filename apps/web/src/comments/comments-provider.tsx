import type { ActDocument } from '@acuerda/document';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useUnsent } from '../unsent/use-unsent';
import { CommentsContext, type Comments, type Composing } from './comments-context';
import { filterThreads, OPEN_THREADS } from './filter-threads';
import { placeThreads } from './place-threads';
import { useMarkRead } from './use-mark-read';
import { useThreads } from './use-threads';

interface CommentsProviderProps {
  bodyId: string;
  acuerdoId: string;
  document: ActDocument | null;
  revision: number | null;
  children: ReactNode;
}

/** The address names the thread that is read. */
const THREAD = 'hilo';

export function CommentsProvider({ bodyId, acuerdoId, document, revision, children }: CommentsProviderProps) {
  const target = useMemo(() => ({ bodyId, acuerdoId }), [bodyId, acuerdoId]);
  const { threads: read, commenting, failure } = useThreads(target);
  const unsent = useUnsent(acuerdoId);
  const [address, setAddress] = useSearchParams();
  const [filter, setFilter] = useState(OPEN_THREADS);
  const [begun, compose] = useState<Composing | null>(null);
  const active = address.get(THREAD);
  const activate = useCallback(
    (threadId: string | null) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (threadId === null) after.delete(THREAD);
          else after.set(THREAD, threadId);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAddress],
  );
  useMarkRead(
    read.find(({ id }) => id === active),
    target,
  );
  const threads = useMemo(() => placeThreads(read, document), [read, document]);
  const visible = useMemo(() => {
    const unsettled = unsent.items.map(({ threadId }) => threadId);
    return filterThreads(threads, filter, new Set(active === null ? unsettled : [...unsettled, active]));
  }, [threads, filter, active, unsent.items]);
  const composing = commenting?.refusal ? null : begun;
  const comments = useMemo<Comments>(
    () => ({
      ...{ target, document, revision, threads, visible, filter, setFilter },
      ...{ commenting, failure, active, activate, composing, compose, unsent },
    }),
    [target, document, revision, threads, visible, filter, commenting, failure, active, activate, composing, unsent],
  );
  return <CommentsContext value={comments}>{children}</CommentsContext>;
}
