import { ACT_FILE_REFUSAL_CODES, ALL_REFUSAL_CODES, type ActFile } from '@acuerda/contracts';
import { MAX_FILE_BYTES } from '@acuerda/document';
import { failureOfResponse, type Failure } from '../api/failure';

export type Sent =
  { kind: 'kept'; file: ActFile } | { kind: 'refused'; code: string } | { kind: 'failed'; failure: Failure };

interface Sending {
  /** Called with how much of it is sent, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

const REFUSALS: readonly string[] = [...ACT_FILE_REFUSAL_CODES, ...ALL_REFUSAL_CODES];

/** Sends the file of an act to be kept. What is given up by its signal never answers. */
export function sendFile(bodyId: string, file: File, { onProgress, signal }: Sending): Promise<Sent> {
  if (file.size > MAX_FILE_BYTES) return Promise.resolve({ kind: 'refused', code: 'ACT_FILE_TOO_LARGE' });
  return new Promise((resolve) => {
    // fetch says nothing of what it has sent.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/bodies/${bodyId}/attachments`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ kind: 'failed', failure: { code: 'OFFLINE', requestId: null } });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function answerOf(request: XMLHttpRequest): Sent {
  const { status } = request;
  const said = parse(request.responseText);
  if (status === 200 && said.hash !== undefined) return { kind: 'kept', file: said as ActFile };
  // Far above the limit, nothing of ours is asked; a proxy may have one of its own.
  if (status === 413) return { kind: 'refused', code: 'ACT_FILE_TOO_LARGE' };
  if (said.code !== undefined && REFUSALS.includes(said.code)) return { kind: 'refused', code: said.code };
  const headers = new Headers({ 'x-request-id': request.getResponseHeader('x-request-id') ?? '' });
  return { kind: 'failed', failure: failureOfResponse({ status, headers }) };
}

/** What the server says; nothing where something else on the way has answered. */
function parse(text: string): Partial<ActFile & { code: string }> {
  try {
    return JSON.parse(text) as Partial<ActFile & { code: string }>;
  } catch {
    return {};
  }
}
