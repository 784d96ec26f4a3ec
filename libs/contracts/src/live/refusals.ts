/** Why the live server says no, to a message or to the whole connection. */
export const LIVE_REFUSAL_CODES = [
  'NOT_SIGNED_IN',
  'TOO_MANY_CONNECTIONS',
  'MESSAGE_UNKNOWN',
  'MESSAGE_MALFORMED',
  'TOO_MANY_MESSAGES',
  'TOO_MANY_ROOMS',
  'ROOM_UNKNOWN',
  'NOT_JOINED',
  'UNAVAILABLE',
] as const;
export type LiveRefusalCode = (typeof LIVE_REFUSAL_CODES)[number];

export interface LiveRefusal {
  refused: LiveRefusalCode;
}

/**
 * Why the server ended a room or the connection: the session is over, the right to hear it is lost, too much was sent, or
 * this process stops and another one is to be asked.
 */
export const LIVE_ENDINGS = ['SESSION_ENDED', 'RIGHT_LOST', 'FLOODING', 'MOVING_ON'] as const;
export type LiveEnding = (typeof LIVE_ENDINGS)[number];
