import type { DataSource } from 'typeorm';
import type { Chance } from '../../../testing/chance';
import { PublicAddress } from '../../../platform/address/public-address';
import { claimMails } from '../../../platform/mail/mail-rows';
import { MailTransport } from '../../../platform/mail/mail-transport';
import { WorkerScope } from '../../../platform/transaction/worker-scope';
import { Deliver } from '../../deliver';
import { HandOver } from '../../hand-over';
import { Sweep } from '../../sweep';
import type { Stage } from './stage';
import { strike } from './strike';
import type { Step } from './weather';

/** Both workers look at once, and everything that comes of it is done; or what befalls them befalls them. */
export async function lookOnce(stage: Stage, { accident }: Step, chance: Chance, handedTwice: number): Promise<void> {
  const { api, workers, wipe, quiet } = stage;
  if (accident === 'struck') await strike(stage, chance);
  const found = await Promise.all(workers.map((worker) => worker.get(Sweep).run()));
  const [first, second] = workers.map((worker) => worker.get(HandOver)) as [HandOver, HandOver];
  const keys = found.flat();
  if (accident === 'forgotten') await sendAndForget(api.app, api.source, keys);
  else if (accident === 'abandoned') {
    const abandoned = keys.filter(() => chance.happens(0.5));
    await claimMails(api.source, abandoned);
    await first.give(keys.filter((key) => !abandoned.includes(key)));
  } else {
    await first.give(keys);
    // Handed over twice, as happens when the first time seems lost.
    if (chance.happens(handedTwice)) await second.give(keys);
  }
  await Promise.all([first.giveWhatWaits(), second.giveWhatWaits()]);
  if (accident === 'wiped' || accident === 'struck') await wipe();
  await quiet();
}

/** Sends, and is gone before anything of it is written down: that is what a worker writes after it has looked. */
async function sendAndForget(app: Stage['api']['app'], source: DataSource, keys: readonly string[]): Promise<void> {
  const scope = app.get(WorkerScope);
  let turn = 0;
  const run: WorkerScope['run'] = (work) => {
    turn += 1;
    return turn === 1 ? scope.run(work) : Promise.reject(new Error('gone'));
  };
  const forgetting = Object.assign(new WorkerScope(source), { run });
  const deliver = new Deliver(source, forgetting, app.get(MailTransport), app.get(PublicAddress));
  await deliver.run(keys).catch((error: unknown) => {
    if (!(error instanceof Error && error.message === 'gone')) throw error;
  });
}
