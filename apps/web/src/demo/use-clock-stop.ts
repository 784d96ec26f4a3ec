import type { Instant } from '@acuerda/workflow/vocabulary';
import { skipToken, useQuery } from '@apollo/client/react';
import { ClockStopDocument, NextDueDocument, type ClockStopQuery } from '../gql/graphql';

export interface ClockStop {
  at: Instant;
  /** Days before an end, where it is the next reminder of this body; null: something else happens by itself. */
  daysBefore: number | null;
}

type Body = ClockStopQuery['body'] | undefined;

/** Where the clock stops next: when a reminder falls due, or a step is taken by rule. */
export function useClockStop(slug: string | undefined) {
  const due = useQuery(NextDueDocument, { fetchPolicy: 'cache-and-network' });
  const body = useQuery(
    ClockStopDocument,
    slug ? { variables: { slug }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const next = due.data?.nextDue;
  return {
    stop: next ? stopAt(next, body.data?.body) : null,
  };
}

const stopAt = (at: Instant, body: Body): ClockStop => ({
  at,
  daysBefore: body?.nextReminder?.dueAt === at ? body.nextReminder.daysBefore : null,
});

/** Mails of reminders that the body has sent so far. */
export const mailsIn = (body: Body): number => (body ? body.deliveries.total - body.deliveries.cancelled : 0);
