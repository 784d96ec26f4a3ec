import { randomUUID } from 'node:crypto';

type Verdicts = readonly [string, string, string, string, string, string];

interface Words {
  /** Of an acuerdo in review. */
  key: () => { bodyId: string; acuerdoId: string };
  /** What nobody is answered who is not signed in, and who may not see the acuerdo. */
  no: string;
  hidden: string;
}

/** For nobody, a stranger, a member, the secretary, the administrator and another body's secretary, in this order. */
export function commentCommands({
  key,
  no,
  hidden,
}: Words): Record<string, { input: () => object; verdicts: Verdicts }> {
  const byHearers = (code: string): Verdicts => [no, hidden, code, code, hidden, hidden];
  const ids = () => ({ ...key(), threadId: randomUUID() });
  const comment = () => ({ ...ids(), commentId: randomUUID() });
  const said = () => ({ ...comment(), words: 'Se dice.' });
  return {
    openThread: {
      input: () => ({ ...said(), words: ' ', audience: 'internal' }),
      verdicts: byHearers('COMMENT_EMPTY'),
    },
    reply: { input: said, verdicts: byHearers('THREAD_UNKNOWN') },
    editComment: { input: said, verdicts: byHearers('THREAD_UNKNOWN') },
    withdrawComment: { input: comment, verdicts: byHearers('THREAD_UNKNOWN') },
    resolveThread: { input: ids, verdicts: byHearers('THREAD_UNKNOWN') },
    reopenThread: { input: ids, verdicts: byHearers('THREAD_UNKNOWN') },
  };
}

export function commentQueries({ key, no, hidden }: Words): Record<string, { ask: () => string; verdicts: Verdicts }> {
  const of = () => `bodyId: "${key().bodyId}", acuerdoId: "${key().acuerdoId}"`;
  return {
    thread: {
      ask: () => `{ thread(${of()}, id: "${randomUUID()}") { id } }`,
      verdicts: [no, 'null', 'null', 'null', 'null', 'null'],
    },
    markThreadsRead: {
      ask: () => `mutation { markThreadsRead(${of()}, seen: []) { __typename ... on ActionRefused { code } } }`,
      verdicts: [no, hidden, 'yes', 'yes', hidden, hidden],
    },
  };
}
