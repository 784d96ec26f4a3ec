import type { Imported, ImportRefused } from '@acuerda/document';
import { failureOfResponse, type Failure } from '../api/failure';

export type Reading =
  | { kind: 'read'; imported: Imported }
  | { kind: 'refused'; refused: ImportRefused }
  | { kind: 'failed'; failure: Failure };

/** Asks the server what it recognises in a file. Nothing is written. */
export async function readFile(bodyId: string, name: string, content: Blob): Promise<Reading> {
  try {
    const response = await fetch(`/api/bodies/${bodyId}/import`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      body: content,
    });
    if (response.status === 413) return { kind: 'refused', refused: { refused: 'FILE_TOO_LARGE', facts: {} } };
    if (response.status === 422) return { kind: 'refused', refused: (await response.json()) as ImportRefused };
    if (!response.ok) return { kind: 'failed', failure: failureOfResponse(response) };
    return { kind: 'read', imported: (await response.json()) as Imported };
  } catch {
    return { kind: 'failed', failure: { code: 'OFFLINE', requestId: null } };
  }
}
