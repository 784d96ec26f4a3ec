import type { LiveRoom, PersonHere, Whereabouts } from '@acuerda/contracts';
import type { OtherProcesses } from './between-processes';
import type { LiveIo, LiveSocket } from './live-socket';
import { changeOf, moved, peopleFor, PLACES, type Crowd, type Tab } from './people';
import { keyOf, roomNameOf } from './room-names';

/** Changes of so many milliseconds are told together. */
const gatherFor = 200;

/** Who is here: the tabs of this process, and what the others say of theirs. */
export class LivePresence {
  private readonly tabs = new Map<string, Map<string, { room: LiveRoom; tab: Tab }>>();
  private readonly others = new Map<string, { crowd: Crowd; at: number }>();
  /** By room's name: what its audience was told last. */
  private readonly told = new Map<string, ReadonlyMap<string, PersonHere>>();
  private readonly rooms = new Map<string, LiveRoom>();
  private gathering: NodeJS.Timeout | null = null;
  private readonly changed = new Set<string>();
  private readonly oursChanged = new Set<string>();

  constructor(
    private readonly io: LiveIo,
    private readonly processes: OtherProcesses,
    /** Milliseconds: a process that has said nothing for so long has taken its people with it. */
    private readonly silence: number,
  ) {
    io.on('crowd', (process, crowd, whole) => this.hearOf(process, crowd, whole));
  }

  /** Somebody joined, or hears other audiences than before, or no more. */
  update(socket: LiveSocket, room: LiveRoom): void {
    const heard = socket.data.rooms.get(room.acuerdoId)?.heard;
    const hears = PLACES.filter((place) => heard?.has(place));
    const key = keyOf(room);
    const tabs = this.tabs.get(key) ?? new Map<string, { room: LiveRoom; tab: Tab }>();
    const before = tabs.get(socket.id)?.tab;
    if (hears.length === 0) tabs.delete(socket.id);
    else {
      const at = before?.at ?? {};
      const { open } = at;
      const seen = hears.includes('internal') ? at : { ...(open && { open }) };
      const tab = { socketId: socket.id, personId: socket.data.viewer.accountId, hears, at: seen };
      tabs.set(socket.id, { room, tab });
    }
    if (tabs.size === 0) this.tabs.delete(key);
    else this.tabs.set(key, tabs);
    this.rooms.set(key, room);
    this.change(key);
  }

  /** Tells one who has just joined who is here already. */
  greet(socket: LiveSocket, room: LiveRoom): void {
    const heard = socket.data.rooms.get(room.acuerdoId)?.heard;
    for (const audience of PLACES) {
      if (!heard?.has(audience)) continue;
      const people = [...(this.told.get(roomNameOf(room, audience)) ?? new Map<string, PersonHere>()).values()];
      socket.emit('presence', { acuerdoId: room.acuerdoId, audience, whole: true, people, gone: [] });
    }
  }

  move(socket: LiveSocket, room: LiveRoom, whereabouts: Whereabouts): void {
    const tabs = this.tabs.get(keyOf(room));
    const known = tabs?.get(socket.id);
    if (!tabs || !known) return;
    // The last that moved stands last, and says where its person is.
    tabs.delete(socket.id);
    tabs.set(socket.id, { room, tab: moved(known.tab, whereabouts) });
    this.change(keyOf(room));
  }

  gone(socket: LiveSocket): void {
    for (const { room } of socket.data.rooms.values()) {
      const tabs = this.tabs.get(keyOf(room));
      tabs?.delete(socket.id);
      if (tabs?.size === 0) this.tabs.delete(keyOf(room));
      this.change(keyOf(room));
    }
  }

  /** Says that this process is there, and who with it. */
  beat(): void {
    this.tellOthers([...this.tabs.keys()], true);
  }

  /** Forgets the processes that no longer say that they are there. */
  forget(now: number): void {
    for (const [process, { crowd, at }] of this.others) {
      if (now - at < this.silence) continue;
      this.others.delete(process);
      Object.keys(crowd).forEach((key) => this.change(key));
    }
  }

  close(): void {
    if (this.gathering) clearTimeout(this.gathering);
    this.gathering = null;
    this.tabs.clear();
    this.tellOthers([], true);
  }

  private hearOf(process: string, crowd: Crowd, whole: boolean): void {
    const before = this.others.get(process)?.crowd ?? {};
    this.others.set(process, { crowd: whole ? crowd : { ...before, ...crowd }, at: performance.now() });
    for (const key of new Set([...(whole ? Object.keys(before) : []), ...Object.keys(crowd)])) {
      if (this.rooms.has(key)) this.change(key, false);
    }
  }

  private change(key: string, isOurs = true): void {
    this.changed.add(key);
    if (isOurs) this.oursChanged.add(key);
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      const keys = [...this.changed];
      this.changed.clear();
      if (this.oursChanged.size > 0) this.tellOthers([...this.oursChanged], false);
      this.oursChanged.clear();
      keys.forEach((each) => this.tell(each));
    }, gatherFor);
  }

  private tell(key: string): void {
    const room = this.rooms.get(key);
    if (!room) return;
    const tabs = [...this.others.values()].flatMap(({ crowd }) => crowd[key] ?? []).concat(this.ours(key));
    for (const audience of PLACES) {
      const name = roomNameOf(room, audience);
      const people = peopleFor(audience, tabs);
      const change = changeOf(this.told.get(name) ?? new Map(), people);
      if (change) {
        this.io.local.to(name).emit('presence', { acuerdoId: room.acuerdoId, audience, whole: false, ...change });
      }
      if (this.tabs.has(key)) this.told.set(name, people);
      else this.told.delete(name);
    }
    if (!this.tabs.has(key)) this.rooms.delete(key);
  }

  private ours = (key: string): Tab[] => [...(this.tabs.get(key)?.values() ?? [])].map(({ tab }) => tab);

  private tellOthers(keys: readonly string[], whole: boolean): void {
    this.processes.crowd(Object.fromEntries(keys.map((key) => [key, this.ours(key)])), whole);
  }
}
