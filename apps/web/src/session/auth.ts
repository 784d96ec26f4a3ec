import { failureOfResponse, type Failure } from '../api/failure';
import { takeWayBack } from './way-back';
import { leaveOnPurpose } from './way-out';

type Answer = { ok: true } | { ok: false; failure: Failure };

async function post(path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? { ok: true } : { ok: false, failure: failureOfResponse(response) };
  } catch {
    return { ok: false, failure: { code: 'OFFLINE', requestId: null } };
  }
}

/** Asks for a one-time link. The answer is the same for known and unknown addresses. */
export function requestLink(email: string): Promise<Answer> {
  return post('/auth/link', { email });
}

/** Demonstration only: becomes one of its people. */
export function signInAs(personId: string): Promise<Answer> {
  return post('/auth/demo', { personId });
}

/** Ends the session and leaves with a full page load, so that nothing stays in memory. */
export async function signOut(): Promise<void> {
  leaveOnPurpose();
  takeWayBack();
  await post('/auth/sign-out', {});
  window.location.assign('/');
}
