import { keepWayBack } from './way-back';

const SIGN_IN = '/app/entrar';

let isLeaving = false;

/** The viewer goes on purpose: nothing else sends them anywhere from now on. */
export function leaveOnPurpose(): void {
  isLeaving = true;
}

/** A session that has ended leaves with a page load, so that nothing of it stays in memory; signing in leads back. */
export function leaveSignedOut(): void {
  if (isLeaving || window.location.pathname === SIGN_IN) return;
  isLeaving = true;
  keepWayBack();
  window.location.assign(SIGN_IN);
}
