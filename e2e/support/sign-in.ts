import type { Page } from 'playwright-core';
import { findDemoPerson } from './member';

/** Signs the window in as the first person of the demonstration whose office begins so. */
export async function signInAs(page: Page, office: string): Promise<void> {
  const { request } = page.context();
  const { id: personId } = await findDemoPerson(await addressOf(page), office);
  const answer = await request.post('/auth/demo', { data: { personId } });
  if (answer.status() !== 204) throw new Error(`Signing in as "${office}" was answered with ${answer.status()}.`);
}

async function addressOf(page: Page): Promise<{ url: string }> {
  const answer = await page.context().request.get('/health/live');
  return { url: new URL(answer.url()).origin };
}
