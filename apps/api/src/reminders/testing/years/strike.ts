import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Chance } from '../../../testing/chance';
import { until } from '../../../testing/until';
import type { Stage } from './stage';

const root = resolve(__dirname, '../../../../../..');

/** Lets a worker in a process of its own look, and kills it (kill -9) after some mails, or when it has nothing to send. */
export async function strike({ env, office }: Stage, chance: Chance): Promise<void> {
  const worker = fork(join(__dirname, 'worker-process.ts'), {
    execArgv: ['--conditions=@acuerda/source', '--require', join(root, 'tools/swc-register.cjs')],
    env: { ...process.env, ...env },
  });
  const ended = once(worker, 'exit');
  await once(worker, 'message');
  let isHandedOver = false;
  worker.once('message', () => (isHandedOver = true));
  worker.send('look');
  const enough = chance.below(20);
  await until(async () => office.held() >= enough || isHandedOver);
  worker.kill('SIGKILL');
  await ended;
}
