import { UnsafeHeader } from './mail-message';

/** What became of one attempt. `waiting`: it may go well another time. */
export type MailOutcome =
  | { state: 'accepted'; detail: string; tookMs: number }
  | { state: 'refused'; detail: string }
  | { state: 'waiting'; detail: string };

interface SmtpFailure {
  message: string;
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Commands whose 5xx is about this mail. That of a greeting or a login is about the installation, and passes. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** Authentication required, or too weak: nobody's mail goes until that is mended. */
const ABOUT_THE_LOGIN = [530, 534, 535, 538];

/** Whether trying again can help: a 5xx about the mail is final (RFC 5321, section 4.2.1), as is what no server would take. */
export function outcomeOf(error: unknown): MailOutcome {
  const failure = error as SmtpFailure;
  const detail = error instanceof Error ? error.message : String(error);
  return { state: isFinal(error, failure) ? 'refused' : 'waiting', detail };
}

function isFinal(error: unknown, { code, command, responseCode }: SmtpFailure): boolean {
  if (error instanceof UnsafeHeader) return true;
  if (responseCode === undefined) return code === 'EENVELOPE';
  const isPermanent = responseCode >= 500 && responseCode < 600 && !ABOUT_THE_LOGIN.includes(responseCode);
  return isPermanent && ABOUT_THE_MAIL.includes(command ?? '');
}

const firstPauseSeconds = 15;
const longestPauseSeconds = 3_600;

/** Seconds until the next attempt, after so many that failed: twice as long each time, up to an hour. */
export const pauseAfter = (attempts: number): number =>
  Math.min(firstPauseSeconds * 2 ** Math.max(0, attempts - 1), longestPauseSeconds);
