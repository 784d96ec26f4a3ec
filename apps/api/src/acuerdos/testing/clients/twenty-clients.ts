import { DueSteps } from '../../../operations/due-steps';
import { Clock } from '../../../platform/clock/clock';
import { aSecretariat } from '../../../testing/a-secretariat';
import type { TestApi } from '../../../testing/test-api';
import { asSuperuser } from '../../../testing/superuser';
import type { History } from '../history';
import { Chance } from '../../../testing/chance';
import { Client, type Part } from './client';
import { Desk } from './desk';
import { HttpClient } from './http-client';
import { LegalTime } from './legal-time';
import { Recorder, Ticks } from './recorder';

export interface Load {
  seed: number;
  /** Of each client. */
  commands: number;
  /** Where the api listens. */
  address: string;
  acuerdos?: number;
  /** How many times the legal clock is moved, about. */
  leaps?: number;
}

const nothing: Part = { seats: [], secretariat: false, roster: false };

/** Twenty browsers of eight people: several of one person, as tabs are. */
const parts: readonly [person: string, count: number, part: Part][] = [
  ['secretary', 6, { ...nothing, secretariat: true, roster: true }],
  ['government', 3, { ...nothing, seats: ['government'] }],
  ['authority', 3, { ...nothing, seats: ['authority'] }],
  ['society', 4, { ...nothing, seats: ['society'] }],
  ['deputy', 2, { seats: ['government', 'society'], secretariat: true, roster: true }],
  ['newcomer', 1, { ...nothing, seats: ['government', 'authority', 'society'] }],
  ['administrator', 1, { ...nothing, roster: true }],
];

/** Lets twenty clients at once do what chance suggests with a few acuerdos of a new body, and records all of it. */
export async function letTwentyClientsWork(api: TestApi, load: Load): Promise<History> {
  const { seed, commands, address, acuerdos = 3, leaps = 2 + commands / 50 } = load;
  const chance = new Chance(seed);
  const time = await LegalTime.of(api, await api.app.get(Clock).legalNow());
  const day = (days: number) => new Date(Date.parse(time.latest) + days * 86_400_000).toISOString().slice(0, 10);
  const slug = `semilla-${seed}`;
  const body = await aSecretariat(api, { slug, installedOn: day(-300), endsOn: day(20 + chance.below(40)) });
  const { bodyId } = body;
  const people: Record<string, string> = {
    ...Object.fromEntries(Object.entries(body.as).map(([role, { id }]) => [role, id])),
    deputy: (await api.person(`Suplente ${slug}`)).id,
    newcomer: (await api.person(`Sucesión ${slug}`)).id,
  };
  const since = await lastPosition(api, bodyId);
  const history: History = { bodyId, since, calls: [], saves: [], texts: new Map(), leaps: time.leaps };
  const desk = new Desk(body, history.texts, chance.branch(), () => time.earliest, acuerdos);
  const ticks = new Ticks();
  const substitutes = [people['deputy'], people['newcomer']].filter((id) => id !== undefined);

  const clients: Client[] = [];
  for (const [person, count, part] of parts) {
    for (let i = 0; i < count; i++) {
      const by = { personId: people[person] ?? '', administrator: person === 'administrator' };
      const recorder = new Recorder(history, await HttpClient.open(api.app, address, by), ticks, time);
      clients.push(new Client(part, substitutes, desk, chance.branch(), recorder));
    }
  }
  const [secretary] = clients;
  await secretary?.opens();
  const timePasses = async (own: Chance): Promise<void> => {
    await time.leap(6 + own.below(90));
    await api.app.get(DueSteps).take();
    await secretary?.extends();
  };
  await Promise.all(
    clients.map(async (client) => {
      const own = chance.branch();
      for (let i = 0; i < commands; i++) {
        await client.presses();
        if (client === secretary && own.happens(leaps / commands)) await timePasses(own);
      }
    }),
  );
  return history;
}

const lastPosition = (api: TestApi, bodyId: string): Promise<number> =>
  asSuperuser(api, async (client) => {
    const { rows } = await client.query<{ position: string }>('select position from journal_head where body_id = $1', [
      bodyId,
    ]);
    return Number(rows[0]?.position ?? 0);
  });
