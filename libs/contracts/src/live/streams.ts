import { CIRCLES } from '@acuerda/workflow/vocabulary';

/** Who hears a stream: everybody who sees the acuerdo hears its decisions; comments are heard by the circle of their thread. */
export const LIVE_AUDIENCES = ['decisions', ...CIRCLES] as const;
export type LiveAudience = (typeof LIVE_AUDIENCES)[number];

const name = /^acuerdo:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?::(open|internal|draft_open|draft_internal))?$/;

/** The journal's stream of an acuerdo for an audience. */
export const streamOf = (acuerdoId: string, audience: LiveAudience): string =>
  audience === 'decisions' ? `acuerdo:${acuerdoId}` : `acuerdo:${acuerdoId}:${audience}`;

/** What a stream's name says; null where it names no acuerdo's. */
export function readStream(stream: string): { acuerdoId: string; audience: LiveAudience } | null {
  const found = name.exec(stream);
  if (!found?.[1]) return null;
  return { acuerdoId: found[1], audience: (found[2] as LiveAudience | undefined) ?? 'decisions' };
}
