import type { MailFacts, Notice } from '@acuerda/notifications';
import type { AcuerdoState, BodyState, Revision } from '@acuerda/workflow';
import type { Account } from '../../identity/accounts';

/** All that a mail about a notice is written from. */
export interface MailScene {
  notice: Notice;
  /** Whom it is for. */
  account: Account;
  body: BodyState;
  /** As it stands now. */
  acuerdo: AcuerdoState | null;
  /** Parts of a revision that differ from the one before it on which the seat decided; null where there is none. */
  changedFor: (seatId: string, revision: number) => Promise<{ since: number; parts: number } | null>;
  /** Absolute address of a path of ours. */
  url: (path: string) => string;
  facts: MailFacts;
}

/** The acuerdo of a notice that is about one. */
export interface AcuerdoScene extends MailScene {
  acuerdo: AcuerdoState;
}

export const revisionOf = ({ acuerdo }: AcuerdoScene, number: number): Revision | null =>
  acuerdo.revisions.find((revision) => revision.number === number) ?? null;

/** A revision as a mail names it. */
export const named = ({ title }: AcuerdoState, { number, hash }: Revision) => ({ title, number, hash });

export const seatName = ({ body }: MailScene, seatId: string): string =>
  body.seats.find(({ id }) => id === seatId)?.name ?? '';

/** How a vote on a revision came out. */
export function tallyOf({ acuerdo }: AcuerdoScene, revision: number) {
  const tally = acuerdo.closures.findLast((closure) => closure.revision === revision)?.tally;
  return { approve: tally?.approve ?? 0, reject: tally?.reject ?? 0, abstain: tally?.abstain ?? 0 };
}
