import { readStream } from '@acuerda/contracts';
import type { Viewer, ViewerResolver } from '../access/viewer';
import type { OtherProcesses } from './between-processes';
import { cutLine } from './cut-line';
import type { JournalWatch } from './journal-watch';
import type { LiveRooms } from './live-rooms';
import { socketsHere, type LiveIo, type LiveSocket } from './live-socket';
import type { Tally } from './tally';

/** What changed elsewhere while sockets stayed open here. */
export interface Watch {
  /** Ends the sockets whose session is over; finds whose account changed. */
  sessions(): Promise<void>;
  /** Finds what other processes committed and what the legal clock did. */
  journal(): Promise<void>;
}

/** The bodies' rosters and the decisions say who hears what; what is said in a comment does not. */
const movesRights = (stream: string): boolean => (readStream(stream)?.audience ?? 'decisions') === 'decisions';

export interface Watched {
  io: LiveIo;
  rooms: LiveRooms;
  processes: OtherProcesses;
  journal: JournalWatch;
  viewers: ViewerResolver;
  tally: Tally;
  recheck: (bodyId?: string) => Promise<void>;
}

export function watch({ io, rooms, processes, journal, viewers, tally, recheck }: Watched): Watch {
  return {
    async sessions() {
      const sockets = socketsHere(io);
      if (sockets.length === 0) return;
      const open = await viewers.resolveMany([...new Set(sockets.map(({ data }) => data.token))]);
      const changed = sockets.filter((socket) => takeOver(socket, open.get(socket.data.token), tally));
      for (const bodyId of bodiesOf(changed)) await recheck(bodyId);
    },
    async journal() {
      const bodies = rooms.bodies;
      if (bodies.size === 0) return;
      const { moves, isNewDay } = await journal.look(bodies);
      for (const { bodyId, heads } of moves) {
        if (!isNewDay && (heads === null || [...heads.keys()].some(movesRights))) await recheck(bodyId);
        if (!isNewDay && (heads === null || heads.has('body'))) rooms.outdate(bodyId);
        if (processes.areReached) continue;
        if (heads) rooms.tellHeads(bodyId, heads);
        else await rooms.beat(bodyId);
      }
      if (!isNewDay) return;
      await recheck();
      rooms.outdate();
    },
  };
}

/** @returns whether the person of the socket may do something else than before */
function takeOver(socket: LiveSocket, viewer: Viewer | undefined, tally: Tally): boolean {
  if (!viewer) {
    tally.cut('SESSION_ENDED');
    socket.emit('closed', { acuerdoId: null, code: 'SESSION_ENDED' });
    cutLine(socket);
    return false;
  }
  const { administrator } = socket.data.viewer;
  socket.data.viewer = viewer;
  return administrator !== viewer.administrator;
}

const bodiesOf = (sockets: readonly LiveSocket[]): Set<string> =>
  new Set(sockets.flatMap(({ data }) => [...data.rooms.values()].map(({ room }) => room.bodyId)));
