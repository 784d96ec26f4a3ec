import { isTold } from '@acuerda/notifications';
import type { OutboxMessage } from '../platform/outbox/write-outbox';

/** The topic under which commands wait whose people are to be told; its payload is a {@link ToTell}. */
export const NOTICES_TOPIC = 'notices';

export interface ToTell {
  commandId: string;
}

/** All that a command does about it: who is told, and of what, is found out after its commit. */
export function noticesMessage(
  bodyId: string,
  commandId: string,
  events: readonly { type: string; mentions?: readonly string[] }[],
): OutboxMessage[] {
  if (!isTold(events)) return [];
  return [{ bodyId, topic: NOTICES_TOPIC, key: `notices:${bodyId}:${commandId}`, payload: { commandId } }];
}
