import type { LiveRoom } from '@acuerda/contracts';
import { io, type Socket } from 'socket.io-client';
import { cpuSecondsOfTree } from '../frame/process-tree';
import { emitted, type Contestant } from './contestants';

/** Times to everybody, in milliseconds, and what one of them cost the server. */
export interface Deliveries {
  p50: number;
  p99: number;
  /** Processor time of the server for one delivery, in microseconds. */
  cpu: number;
}

/** So many handshakes at a time. */
const AT_ONCE = 50;

export async function crowd(contestant: Contestant, size: number, session: string, room: LiveRoom): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < size) {
    const batch = Math.min(AT_ONCE, size - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: batch }, () => joinOne(contestant, session, room)))));
  }
  return sockets;
}

async function joinOne({ port }: Contestant, session: string, room: LiveRoom): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${port}`, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: `acuerda=${session}` },
  });
  const { heads } = (await socket.timeout(20_000).emitWithAck('join', room)) as { heads?: object };
  if (!heads) throw new Error('A socket of the crowd was not let in.');
  return socket;
}

const now = (): bigint => process.hrtime.bigint();

/**
 * Has something told so many times, one after the other, to everybody.
 * @param from where the time runs from: `emit`, when the server begins to tell, or `asked`, when it is asked to
 */
export async function deliver(
  contestant: Contestant,
  sockets: readonly Socket[],
  times: number,
  from: 'emit' | 'asked',
  ask: () => unknown,
): Promise<Deliveries> {
  const pid = contestant.child.pid ?? 0;
  const milliseconds: number[] = [];
  const cpuBefore = cpuSecondsOfTree(pid);
  for (let time = 0; time < times; time += 1) {
    const telling = emitted(contestant);
    const arriving = arrivals(sockets);
    const asked = now();
    await ask();
    const [{ at }, arrived] = await Promise.all([telling, arriving]);
    const began = from === 'emit' ? BigInt(at) : asked;
    for (const instant of arrived) milliseconds.push(Number(instant - began) / 1e6);
  }
  const cpu = ((cpuSecondsOfTree(pid) - cpuBefore) * 1e6) / milliseconds.length;
  milliseconds.sort((a, b) => a - b);
  const at = (share: number): number => milliseconds[Math.floor(milliseconds.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), cpu };
}

const arrivals = (sockets: readonly Socket[]): Promise<bigint[]> =>
  Promise.all(sockets.map((socket) => new Promise<bigint>((resolve) => socket.once('event', () => resolve(now())))));
