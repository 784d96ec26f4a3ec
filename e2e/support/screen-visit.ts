import type { Screen } from '../screens';
import type { Exhibits } from './exhibits';
import type { Person } from './person';
import { signInAs } from './sign-in';

/** Opens a screen as whoever it belongs to, and waits until nothing more arrives. */
export async function openScreen(person: Person, screen: Screen, exhibits: Exhibits): Promise<void> {
  const { page } = person;
  if (screen.status) person.expectsError(new RegExp(String(screen.status)));
  if (screen.as) await signInAs(page, screen.as);
  const path = typeof screen.path === 'string' ? screen.path : screen.path(exhibits);
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  if (answer?.status() !== (screen.status ?? 200)) throw new Error(`${path} was answered with ${answer?.status()}.`);
  await screen.then?.(page);
  await page.evaluate(() => document.fonts.ready);
}
