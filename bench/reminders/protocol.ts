/** What a contestant tells of itself once everything was sent. */
export interface Told {
  readonly planSeconds: number;
  readonly sendSeconds: number;
  readonly cpuSeconds: number;
}

/** Seconds between what was asked for and its end. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

/** Says that it is ready, waits to be let go, and tells how long it took. */
export async function compete(plan: () => Promise<unknown>, send: () => Promise<unknown>): Promise<void> {
  const go = new Promise((resolve) => process.once('message', resolve));
  process.send?.('ready');
  await go;
  const before = process.cpuUsage();
  const planSeconds = await secondsOf(plan);
  const sendSeconds = await secondsOf(send);
  const { user, system } = process.cpuUsage(before);
  const told: Told = { planSeconds, sendSeconds, cpuSeconds: (user + system) / 1_000_000 };
  process.send?.(told);
}

/** What the environment gave this process. @throws where it is not there */
export function given(name: 'TEST_DATABASE_ADMIN_URL' | 'SMTP_URL' | 'REMINDERS'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing.`);
  return value;
}
