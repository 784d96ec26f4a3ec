import { PART_KINDS, type EffectDiff, type Segment } from '@acuerda/document';
import type { RedlineQuery } from '../gql/graphql';
import type { RedlinePart } from '../ui/redline-view';

type AnsweredPart = NonNullable<RedlineQuery['redline']>['parts'][number];

const OPS: Segment['op'][] = ['equal', 'insert', 'delete'];

/** The server's answer as the redline shows it; what the schema leaves as text is narrowed here, once. */
export function toRedlineParts(parts: readonly AnsweredPart[]): RedlinePart[] {
  return parts.map((part) => ({
    ...part,
    kind: PART_KINDS.find((kind) => kind === part.kind) ?? 'considerando',
    segments: part.segments.map(({ op, text }) => ({ op: OPS.find((one) => one === op) ?? 'equal', text })),
    effects: Array.isArray(part.effects) ? (part.effects as EffectDiff[]) : [],
  }));
}
