import type { ActDocument } from '@acuerda/document';
import { useApolloClient } from '@apollo/client/react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, type Failure } from '../api/failure';
import { refusalIn, type Refused } from '../api/use-request';
import { SaveDraftDocument } from '../gql/graphql';
import type { Draft } from './draft';
import { SaveQueue, type SaveState } from './save-queue';
import { forgetUnsaved, keepUnsaved } from './unsaved-draft';

/** How long after the last key a draft is saved, and how soon a failed save is tried again. Milliseconds. */
const AFTER_TYPING = 900;
const AFTER_FAILURE = 4_000;

export interface DraftSaving {
  state: SaveState;
  /** The draft as the server last had it. */
  saved: Draft;
  refused: Refused | null;
  failure: Failure | null;
  typed: (document: ActDocument) => void;
  /** Saves at once and answers with the saved draft, or null when that did not work. */
  flush: () => Promise<Draft | null>;
}

/** Autosave over the version that was read; what is not saved yet stays in this browser until it is. */
export function useDraftSaving(target: { bodyId: string; acuerdoId: string }, opened: Draft): DraftSaving {
  const client = useApolloClient();
  const [state, setState] = useState<SaveState>('saved');
  const [saved, setSaved] = useState(opened);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef<Draft>(opened);
  const queue = useRef<SaveQueue<Draft>>(null);
  const { bodyId, acuerdoId } = target;

  const save = useCallback(
    async (document: ActDocument, version: number): Promise<Draft | null> => {
      try {
        const { data } = await client.mutate({
          mutation: SaveDraftDocument,
          variables: { input: { bodyId, acuerdoId, version, document } },
        });
        const no = refusalIn(data);
        setFailure(null);
        if (no) {
          setRefused(no);
          queue.current?.stop();
          return null;
        }
        const draft = data?.saveDraft.__typename === 'Draft' ? data.saveDraft : null;
        if (!draft) return null;
        latest.current = draft;
        setSaved(draft);
        forgetUnsaved(acuerdoId);
        return draft;
      } catch (error) {
        setFailure(failureOf(error));
        return null;
      }
    },
    [client, bodyId, acuerdoId],
  );

  const theQueue = useCallback(() => (queue.current ??= new SaveQueue(latest.current.version, save, setState)), [save]);
  const later = useDebouncedCallback(() => void theQueue().flush(), AFTER_TYPING);

  useEffect(() => {
    if (!failure || refused) return;
    const retry = setTimeout(() => void theQueue().flush(), AFTER_FAILURE);
    return () => clearTimeout(retry);
  }, [failure, refused, theQueue]);

  const typed = useCallback(
    (document: ActDocument) => {
      keepUnsaved(acuerdoId, { version: theQueue().base, document });
      theQueue().typed(document);
      later();
    },
    [acuerdoId, later, theQueue],
  );
  const flush = useCallback(async () => {
    await theQueue().flush();
    return theQueue().base === latest.current.version ? latest.current : null;
  }, [theQueue]);

  return { state, saved, refused, failure, typed, flush };
}
