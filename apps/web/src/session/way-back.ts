const KEPT = 'acuerda.way-back';
const BASE = '/app';

/** Keeps, for this window, the page that somebody without a session wanted: signing in leads there. */
export function keepWayBack(): void {
  const { pathname, search, hash } = window.location;
  if (pathname === BASE || pathname === `${BASE}/`) return;
  sessionStorage.setItem(KEPT, pathname.slice(BASE.length) + search + hash);
}

/** The page that was kept, once. */
export function takeWayBack(): string | null {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return kept;
}
