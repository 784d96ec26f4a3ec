import type { Instant } from '@acuerda/workflow/vocabulary';

/**
 * What the mail server does for a while. `fair`: takes everything; `calm`: but what is for an abandoned mailbox; `slow`:
 * the same, slowly; `failing`: many are to come back later; `away`: it hangs up; `losing`: it takes some and hangs up
 * before it says so; `closing`: it hangs up as soon as it has said so.
 */
export type Weather = 'fair' | 'calm' | 'slow' | 'failing' | 'away' | 'losing' | 'closing';

/** What becomes of a mail. `lost`: taken, and nobody is told. */
export type Answer = 'taken' | 'lost' | 'refused' | 'later';

/**
 * What befalls the worker. `wiped`: its queue is emptied; `abandoned`: it dies with mails claimed; `forgotten`: it dies
 * between the server's 250 and the commit; `struck`: kill -9 of its process, and its queue is emptied besides.
 */
export type Accident = 'wiped' | 'abandoned' | 'forgotten' | 'struck';

/** A moment at which the worker looks, and how things stand then. */
export interface Step {
  number: number;
  at: Instant;
  weather: Weather;
  accident: Accident | null;
}

/** Whether a mail need not be attempted in this step. What was taken tells. */
export const isChancy = ({ accident, weather }: Step): boolean => accident !== null || weather === 'closing';

export function answerTo(address: string, { number, weather }: Step): Answer {
  const abandoned = lot(address, 0) % 40 === 0;
  if (weather === 'fair' || weather === 'closing') return 'taken';
  if (weather === 'away') return 'later';
  if (abandoned) return 'refused';
  if (weather === 'failing' && lot(address, number) % 10 < 6) return 'later';
  if (weather === 'losing' && lot(address, number) % 10 < 3) return 'lost';
  return 'taken';
}

/** Whether the answer comes with the recipient, or with the text. */
export const comesEarly = (address: string, { number }: Step): boolean => lot(address, number + 1) % 2 === 0;

/** The same for the same address and number, whatever else happens (FNV-1a). */
function lot(address: string, number: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${address} ${number}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
