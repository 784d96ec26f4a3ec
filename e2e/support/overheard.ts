import type { Page } from 'playwright-core';

/** Everything that reaches a page's browser from now on: the bodies of all answers, and every frame of every socket. */
export function overheard(page: Page): { everything: () => Promise<string> } {
  const parts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/graphql$|\/api\//.test(response.url())) parts.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => parts.push(Promise.resolve(payload.toString())));
  });
  return { everything: async () => (await Promise.all(parts)).join('\n') };
}
