import type { Actor } from '@acuerda/workflow';
import type { Viewer } from './viewer';

/** The viewer as the rules know one; nobody is the system. */
export const actorOf = (viewer: Viewer | null): Actor =>
  viewer ? { kind: 'person', personId: viewer.accountId, administrator: viewer.administrator } : { kind: 'system' };
