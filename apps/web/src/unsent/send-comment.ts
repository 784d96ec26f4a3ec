import type { ApolloClient } from '@apollo/client';
import { failureOf } from '../api/failure';
import { refusalIn } from '../api/use-request';
import {
  EditCommentDocument,
  OpenThreadDocument,
  ReplyDocument,
  WhoSendsDocument,
  type ThreadFieldsFragment,
} from '../gql/graphql';
import type { UnsentComment } from './unsent-comment';
import type { Attempt, Send } from './unsent-comments';

/** Milliseconds after which an answer counts as lost. */
const PATIENCE = 20_000;

interface Told {
  /** The thread as it stands with the comment. */
  onArrived: (thread: ThreadFieldsFragment, comment: UnsentComment) => void;
  /** This browser's session is somebody else's by now, or nobody's. */
  onNotOurs: () => void;
}

/** Sends as the account that wrote it, and as nobody else: another window may have signed in as somebody else. */
export function sendWith(client: ApolloClient, accountId: string, { onArrived, onNotOurs }: Told): Send {
  return async (comment) => {
    try {
      const { data } = await client.query({
        query: WhoSendsDocument,
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal: AbortSignal.timeout(PATIENCE) } },
      });
      if (data?.session.viewer?.id !== accountId) {
        onNotOurs();
        return 'not_ours';
      }
      const { thread, refused } = await send(client, comment);
      if (thread) onArrived(thread, comment);
      if (refused) return refused.code === 'COMMENTS_CLOSED' ? { unsubmitted: refused } : { refused };
      return thread ? 'arrived' : 'lost';
    } catch (error) {
      return attemptOf(error);
    }
  };
}

/** What makes no sense to the server makes none the next time either; all else may. */
function attemptOf(error: unknown): Attempt {
  const { code } = failureOf(error);
  if (code === 'UNAUTHENTICATED') return 'not_ours';
  return code === 'BAD_USER_INPUT' ? { refused: null } : 'lost';
}

async function send(client: ApolloClient, comment: UnsentComment) {
  const { commandId, bodyId, acuerdoId, threadId, commentId, audience, marked, words, mentions, kind } = comment;
  const reply = { commandId, bodyId, acuerdoId, threadId, commentId, words, mentions };
  const context = { fetchOptions: { signal: AbortSignal.timeout(PATIENCE) } };
  const { data } = await (kind === 'thread'
    ? client.mutate({ mutation: OpenThreadDocument, variables: { input: { ...reply, audience, marked } }, context })
    : kind === 'reply'
      ? client.mutate({ mutation: ReplyDocument, variables: { input: reply }, context })
      : client.mutate({ mutation: EditCommentDocument, variables: { input: reply }, context }));
  const answer = data && Object.values(data).find((value) => typeof value === 'object');
  return {
    thread: answer?.__typename === 'Thread' ? answer : null,
    refused: refusalIn(data),
  };
}
