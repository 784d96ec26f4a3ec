import type { ActFile } from '@acuerda/contracts';
import { useEffect, useRef, useState } from 'react';
import { sendFile, type Sent } from './send-file';

/** A file on its way, or one that did not arrive. */
export type Upload = { chosen: File } & ({ kind: 'sending'; share: number } | Exclude<Sent, { kind: 'kept' }>);

/** One file at a time: another one, or leaving, gives up the one before. */
export function useFileUpload(bodyId: string, onKept: (file: ActFile) => void) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const underway = useRef<AbortController>(null);
  // What else was typed while the file was on its way stays typed.
  const whenKept = useRef(onKept);
  useEffect(() => {
    whenKept.current = onKept;
  });
  useEffect(() => () => underway.current?.abort(), []);

  const send = async (chosen: File) => {
    underway.current?.abort();
    const sending = new AbortController();
    underway.current = sending;
    setUpload({ kind: 'sending', chosen, share: 0 });
    const onProgress = (share: number) => setUpload({ kind: 'sending', chosen, share });
    const sent = await sendFile(bodyId, chosen, { onProgress, signal: sending.signal });
    if (sending.signal.aborted) return;
    if (sent.kind !== 'kept') return setUpload({ chosen, ...sent });
    setUpload(null);
    whenKept.current(sent.file);
  };
  const giveUp = () => {
    underway.current?.abort();
    setUpload(null);
  };
  return { upload, send, giveUp };
}
