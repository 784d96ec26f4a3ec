import { readStream, type LiveEvent } from '@acuerda/contracts';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useSession } from '../session/session-context';
import { useUnsentComments } from '../unsent/use-unsent';
import { useAnnouncements } from './announcements-provider';
import { useLive } from './live-context';
import { readActive, Rereading } from './rereading';
import { readThreads, takeIn } from './take-in';
import { toldBy } from './told-threads';

/** Milliseconds over which those who look at one acuerdo spread their reading of what was decided. */
const SPREAD = 1_500;

/** Queries whose answer a decision changes: those of them that are on screen. */
const DECIDED = ['Acuerdo', 'Draft', 'Threads'];

/** Follows the acuerdo on screen: comments are written where they are read, decisions are read again. */
export function useLiveAcuerdo(bodyId: string, acuerdoId: string): void {
  const live = useLive();
  const client = useApolloClient();
  const { viewer } = useSession();
  const unsent = useUnsentComments();
  const announcements = useAnnouncements();
  useEffect(() => {
    if (!live) return;
    const target = { bodyId, acuerdoId };
    const rereading = new Rereading(async (names) => {
      await readActive(client, names);
      const threads = readThreads(client.cache, target)?.threads.items ?? [];
      unsent.arrived(threads.flatMap(({ comments }) => comments.map(({ id }) => id)));
    });
    const takeInComment = (event: LiveEvent) => {
      const told = toldBy(event);
      if (!takeIn(client.cache, target, viewer.id, event)) rereading.soon(['Threads'], SPREAD);
      rereading.outdated(['Threads']);
      if (!told || 'resolved' in told) return;
      const comment = 'thread' in told ? told.thread.comments.at(-1) : told.comment;
      if (comment) unsent.arrived([comment.id]);
      const isNew = event.type === 'thread_opened' || event.type === 'comment_added';
      if (isNew && event.actorId !== viewer.id) {
        announcements.tell({ kind: 'comment', person: comment?.person?.name ?? null });
      }
    };
    const leave = live.enter(target, {
      onReadAgain: () => rereading.soon(DECIDED, 0),
      onOutdated: () => rereading.soon(DECIDED, SPREAD),
      onEvents: (events) => {
        for (const event of events) {
          if (readStream(event.stream)?.audience === 'decisions') rereading.soon(DECIDED, SPREAD);
          else takeInComment(event);
        }
      },
    });
    return () => {
      leave();
      rereading.close();
    };
  }, [live, client, viewer.id, unsent, announcements, bodyId, acuerdoId]);
}
