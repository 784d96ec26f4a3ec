import { MAX_HREF_CHARACTERS } from '../limits';

const PRINTABLE = /^[!-~]+$/;
const PUBLISHED_ACT = /^\/actos\/[\w-]+(?:\/[\w-]+)*(?:#[\w-]+)?$/;

/** A link may lead to a published act of this site (`/actos/...`) or to an https address without credentials. */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > MAX_HREF_CHARACTERS || !PRINTABLE.test(href)) return false;
  if (PUBLISHED_ACT.test(href)) return true;
  return href.startsWith('https://') && !href.includes('\\') && isCleanAddress(href);
}

function isCleanAddress(href: string): boolean {
  try {
    const { hostname, username, password } = new URL(href);
    return hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}
