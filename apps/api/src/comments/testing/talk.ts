import { partText } from '@acuerda/document';
import { randomUUID } from 'node:crypto';
import type { Role, TestSecretariat } from '../../testing/a-secretariat';
import type { TestAcuerdo } from '../../testing/an-acuerdo';
import { accepted, type TestClient } from '../../testing/test-client';

export const threadIds = () => ({ threadId: randomUUID(), commentId: randomUUID() });

/** Opens a thread; answers its id and its first comment's. */
export async function opens(role: Role, acuerdo: TestAcuerdo, more: object = {}) {
  const made = threadIds();
  await accepted(acuerdo.says(role, 'openThread', { ...made, audience: 'open', words: '¿Por qué?', ...more }));
  return made;
}

/** Answers in a thread; gives the comment's id. */
export async function replies(role: Role, acuerdo: TestAcuerdo, threadId: string, more: object = {}): Promise<string> {
  const commentId = randomUUID();
  await accepted(acuerdo.says(role, 'reply', { threadId, commentId, words: 'Porque sí.', ...more }));
  return commentId;
}

export interface ShownThread {
  id: string;
  audience: string;
  ofDraft: boolean;
  anchor: { exact: string } | null;
  place: { partId: string; start: number; end: number; moved: boolean } | null;
  unread: number;
  mayReply: boolean;
  mayResolve: boolean;
  resolved: { person: { id: string } } | null;
  comments: {
    id: string;
    words: string | null;
    history: { words: string }[];
    withdrawnAt: string | null;
    person: { id: string };
    mentions: { id: string }[];
    mayEdit: boolean;
  }[];
}

export interface ShownThreads {
  items: ShownThread[];
  total: number;
  unread: number;
  next: string | null;
  counts: { open: number; internal: number; resolved: number; unread: number };
}

export const THREAD_PAGE = `items { id audience ofDraft anchor { exact } place { partId start end moved } unread
  mayReply mayResolve resolved { person { id } }
  comments { id words history { words } withdrawnAt person { id } mentions { id } mayEdit } }
  total unread next counts { open internal resolved unread }`;

/** What somebody is shown of an acuerdo's threads. @throws where they do not see it */
export async function threadsShown(client: TestClient, { body, id }: TestAcuerdo, filter = 'unread: false') {
  const { acuerdo } = await client.query<{
    acuerdo: {
      threads: ShownThreads;
      commenting: { refusal: { code: string } | null; audiences: string[]; maySettle: boolean };
      activity: { type: string }[];
    } | null;
  }>(
    `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) {
      threads(${filter}) { ${THREAD_PAGE} } commenting { refusal { code } audiences maySettle } activity { type } } }`,
    { bodyId: body.bodyId, id },
  );
  if (!acuerdo) throw new Error('The acuerdo is hidden.');
  return acuerdo;
}

export const threadOf = async (
  { as }: TestSecretariat,
  role: Role,
  acuerdo: TestAcuerdo,
  id: string,
): Promise<ShownThread | undefined> =>
  (await threadsShown(as[role], acuerdo)).threads.items.find((thread) => thread.id === id);

/** Some words of the considerando, as a screen would send them. */
export function marked({ document }: TestAcuerdo, more: object = {}) {
  const part = document.content.find(({ attrs }) => attrs.kind === 'considerando')!;
  const text = partText(part);
  const [start, end] = [3, Math.min(15, text.length)];
  return {
    partId: part.attrs.id,
    start,
    end,
    exact: text.slice(start, end),
    suffix: text.slice(end, end + 32),
    ...more,
  };
}
