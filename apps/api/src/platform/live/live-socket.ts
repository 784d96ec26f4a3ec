import type { ClientMessages, LiveAudience, LiveRoom, ServerMessages } from '@acuerda/contracts';
import type { Server, Socket } from 'socket.io';
import type { Viewer } from '../access/viewer';
import type { Allowance } from './allowance';
import type { Crowd } from './people';

/** What processes say to each other. */
export interface BetweenProcesses {
  /** The tabs in these rooms, and where `whole` in no other. */
  crowd: (process: string, crowd: Crowd, whole: boolean) => void;
  recheck: (bodyId: string) => void;
}

export interface JoinedRoom {
  room: LiveRoom;
  heard: ReadonlySet<LiveAudience>;
}

export interface SocketData {
  viewer: Viewer;
  token: string;
  address: string;
  allowance: Allowance;
  patience: Allowance;
  /** By acuerdo. */
  rooms: Map<string, JoinedRoom>;
}

export type LiveIo = Server<ClientMessages, ServerMessages, BetweenProcesses, SocketData>;
export type LiveSocket = Socket<ClientMessages, ServerMessages, BetweenProcesses, SocketData>;

/** The sockets of this process alone. */
export const socketsHere = (io: LiveIo): LiveSocket[] => [...io.of('/').sockets.values()];
