import {
  readStream,
  SINCE_LIMIT,
  streamOf,
  type Heads,
  type LiveAudience,
  type LiveRefusal,
  type LiveRoom,
  type Since,
  type SinceAnswer,
} from '@acuerda/contracts';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer';
import { Gather } from './gather';
import type { LiveLimits } from './limits';
import type { LivePublisher } from './live-publisher';
import { socketsHere, type LiveIo, type LiveSocket } from './live-socket';
import { eventRoomName, keyOf, roomNameOf } from './room-names';
import { streamHeads } from './stream-heads';

const everybody = ['decisions'] as const;
/** What no guest hears. */
const ownCircles = ['internal', 'draft_internal'] as const;

const refuse = (refused: LiveRefusal['refused']): LiveRefusal => ({ refused });

/** Who hears what in this process: joined after asking, and asked again whenever a right may have gone. */
export class LiveRooms {
  /** After a process has died its people come all at once: one question a room is enough for them. */
  private readonly joining = new Gather<Viewer, Map<LiveAudience, ReadonlySet<string>>>();
  /** Counts the changes of rights of each body. */
  private readonly changes = new Map<string, number>();

  constructor(
    private readonly io: LiveIo,
    private readonly publisher: LivePublisher,
    private readonly source: DataSource,
    private readonly limits: LiveLimits,
  ) {}

  /** An acuerdo that is unknown, of another body or not to be seen gives one same answer. */
  async join(socket: LiveSocket, room: LiveRoom): Promise<{ heads: Heads } | LiveRefusal> {
    const { rooms, viewer } = socket.data;
    const known = rooms.get(room.acuerdoId);
    if (known && known.room.bodyId !== room.bodyId) return refuse('ROOM_UNKNOWN');
    if (!known && rooms.size >= this.limits.rooms) return refuse('TOO_MANY_ROOMS');
    const ask = (viewers: Viewer[]) => this.hearersOf(room, viewers);
    const heard = heardIn(await this.joining.of(keyOf(room), viewer, ask), viewer);
    if (heard.size === 0) return refuse('ROOM_UNKNOWN');
    if (!rooms.has(room.acuerdoId) && rooms.size >= this.limits.rooms) return refuse('TOO_MANY_ROOMS');
    if (!socket.connected) return refuse('NOT_JOINED');
    // Into the room first, then the heads: nothing falls between the two.
    await this.hear(socket, room, heard);
    return { heads: await this.headsOf(room, heard) };
  }

  async leave(socket: LiveSocket, acuerdoId: string): Promise<void> {
    const joined = socket.data.rooms.get(acuerdoId);
    if (joined) await this.hear(socket, joined.room, new Set());
  }

  async since(socket: LiveSocket, { stream, after }: Since): Promise<SinceAnswer | LiveRefusal> {
    const named = readStream(stream);
    const joined = named && socket.data.rooms.get(named.acuerdoId);
    if (!named || !joined?.heard.has(named.audience)) return refuse('NOT_JOINED');
    const source = this.publisher.sources.find(({ audience }) => audience === named.audience);
    if (!source) return refuse('NOT_JOINED');
    const hearers = await source.hearers(joined.room, [socket.data.viewer]);
    if (!hearers.has(socket.data.viewer.accountId)) return refuse('NOT_JOINED');
    return { entries: await source.read(joined.room, after, SINCE_LIMIT) };
  }

  /**
   * Asks once a room, however many are in it, and puts out who may no longer hear something.
   * @returns the sockets for which that changed something, and the room
   */
  async recheck(bodyId?: string): Promise<{ socket: LiveSocket; room: LiveRoom }[]> {
    if (bodyId !== undefined) this.changes.set(bodyId, (this.changes.get(bodyId) ?? 0) + 1);
    const rooms = new Map<string, { room: LiveRoom; sockets: LiveSocket[] }>();
    for (const { socket, room } of this.joined(bodyId)) {
      const entry = rooms.get(keyOf(room)) ?? { room, sockets: [] };
      entry.sockets.push(socket);
      rooms.set(keyOf(room), entry);
    }
    const changed: { socket: LiveSocket; room: LiveRoom }[] = [];
    for (const { room, sockets } of rooms.values()) changed.push(...(await this.recheckRoom(room, sockets)));
    return changed;
  }

  /** The bodies of which something is heard in this process. */
  get bodies(): ReadonlySet<string> {
    return new Set(this.joined().map(({ room }) => room.bodyId));
  }

  /** Tells the rooms of a body how far their streams have come. */
  tellHeads(bodyId: string, heads: ReadonlyMap<string, number>): void {
    for (const [stream, head] of heads) {
      this.io.local.to(eventRoomName(bodyId, stream)).emit('heartbeat', { [stream]: head });
    }
  }

  /**
   * Has the acuerdos read again that are on screen: everybody's when a day began; when a body changed, those of its own
   * people, for a guest hears nothing of it.
   */
  outdate(bodyId?: string): void {
    const rooms = new Map(this.joined(bodyId).map(({ room }) => [keyOf(room), room]));
    const told = bodyId === undefined ? everybody : ownCircles;
    for (const room of rooms.values()) {
      const names = told.map((audience) => roomNameOf(room, audience));
      this.io.local.to(names).emit('outdated', { acuerdoId: room.acuerdoId });
    }
  }

  /** Tells every room of this process, or of one body, how far its streams have come: one statement for all of them. */
  async beat(bodyId?: string): Promise<void> {
    const streams = new Map<string, { bodyId: string; stream: string; name: string }>();
    for (const { room, heard } of this.joined(bodyId)) {
      for (const audience of heard) {
        const name = roomNameOf(room, audience);
        streams.set(name, { bodyId: room.bodyId, stream: streamOf(room.acuerdoId, audience), name });
      }
    }
    const asked = [...streams.values()];
    const heads = await streamHeads(this.source, asked);
    asked.forEach(({ stream, name }, index) => {
      this.io.local.to(name).emit('heartbeat', { [stream]: heads[index] ?? 0 });
    });
  }

  /** Who is in which room of this process, or of one body. */
  private joined(bodyId?: string) {
    const all = socketsHere(this.io).flatMap((socket) =>
      [...socket.data.rooms.values()].map(({ room, heard }) => ({ socket, room, heard })),
    );
    return bodyId === undefined ? all : all.filter(({ room }) => room.bodyId === bodyId);
  }

  private async recheckRoom(
    room: LiveRoom,
    sockets: readonly LiveSocket[],
  ): Promise<{ socket: LiveSocket; room: LiveRoom }[]> {
    const changed: { socket: LiveSocket; room: LiveRoom }[] = [];
    const viewers = [...new Map(sockets.map(({ data }) => [data.viewer.accountId, data.viewer])).values()];
    const hearers = await this.hearersOf(room, viewers);
    for (const socket of sockets) {
      if (!socket.connected) continue;
      const joined = socket.data.rooms.get(room.acuerdoId);
      if (!joined) continue;
      const heard = heardIn(hearers, socket.data.viewer);
      if (isSame(heard, joined.heard)) continue;
      await this.hear(socket, room, heard);
      changed.push({ socket, room });
      const { acuerdoId } = room;
      if (heard.size === 0) socket.emit('closed', { acuerdoId, code: 'RIGHT_LOST' });
      else socket.emit('heard', { acuerdoId, heads: await this.headsOf(room, heard) });
    }
    return changed;
  }

  /** Asked again where a right changed meanwhile: an answer of before is not acted on after. */
  private async hearersOf(room: LiveRoom, viewers: readonly Viewer[]): Promise<Map<LiveAudience, ReadonlySet<string>>> {
    for (;;) {
      const changes = this.changes.get(room.bodyId);
      const asked = this.publisher.sources.map(
        async (source) => [source.audience, await source.hearers(room, viewers)] as const,
      );
      const hearers = new Map(await Promise.all(asked));
      if (changes === this.changes.get(room.bodyId)) return hearers;
    }
  }

  /** From now on the socket hears these, and no other audience of the room. */
  private async hear(socket: LiveSocket, room: LiveRoom, heard: ReadonlySet<LiveAudience>): Promise<void> {
    for (const { audience } of this.publisher.sources) {
      const name = roomNameOf(room, audience);
      if (heard.has(audience)) await socket.join(name);
      else await socket.leave(name);
    }
    if (heard.size === 0) socket.data.rooms.delete(room.acuerdoId);
    else socket.data.rooms.set(room.acuerdoId, { room, heard });
  }

  private async headsOf({ bodyId, acuerdoId }: LiveRoom, heard: ReadonlySet<LiveAudience>): Promise<Heads> {
    const streams = [...heard].map((audience) => streamOf(acuerdoId, audience));
    const heads = await streamHeads(
      this.source,
      streams.map((stream) => ({ bodyId, stream })),
    );
    return Object.fromEntries(streams.map((stream, index) => [stream, heads[index] ?? 0]));
  }
}

function heardIn(hearers: Map<LiveAudience, ReadonlySet<string>>, viewer: Viewer): ReadonlySet<LiveAudience> {
  return new Set([...hearers].flatMap(([audience, ids]) => (ids.has(viewer.accountId) ? [audience] : [])));
}

const isSame = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));
