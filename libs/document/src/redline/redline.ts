import { diffWordsWithSpace } from 'diff';
import type { Effect } from '@acuerda/workflow/vocabulary';
import { canonicalDocument } from '../canonical/canonical-form';
import { MAX_REDLINE_EDITS } from '../limits';
import type { ActDocument, Part } from '../model/act-document';
import { numberParts } from '../numbering/number-parts';
import { partText } from '../text/plain-text';
import { keptInOrder } from './kept-in-order';
import type { EffectDiff, PartDiff, PartSide, Segment } from './part-diff';

interface Side {
  parts: Map<string, Part>;
  order: string[];
  numbers: Map<string, string>;
}

/**
 * What changed from one document to another, part by part by stable id, in the order of the later document; removed
 * parts stand after the part that preceded them. Comment marks are no change.
 */
export function redline(before: ActDocument, after: ActDocument): PartDiff[] {
  const [old, now] = [sideOf(before), sideOf(after)];
  const shared = old.order.filter((id) => now.parts.has(id));
  const stayed = keptInOrder(
    shared,
    now.order.filter((id) => old.parts.has(id)),
  );

  return readingOrder(old.order, now.order).map((id) => {
    const was = old.parts.get(id);
    const is = now.parts.get(id);
    const segments = wordsBetween(was ? partText(was) : '', is ? partText(is) : '');
    const effects = effectsBetween(was?.attrs.effects ?? [], is?.attrs.effects ?? []);
    const marksChanged = was !== undefined && is !== undefined && marksOf(was) !== marksOf(is);
    const moved = was !== undefined && is !== undefined && !stayed.has(id);
    const touched = marksChanged || effects.length > 0 || segments.some(({ op }) => op !== 'equal') || recast(was, is);
    return {
      partId: id,
      change: !was ? 'added' : !is ? 'removed' : touched ? 'changed' : moved ? 'moved' : 'equal',
      moved,
      before: was ? standing(was, old) : null,
      after: is ? standing(is, now) : null,
      segments,
      marksChanged,
      effects,
    };
  });
}

function sideOf(document: ActDocument): Side {
  const canonical = canonicalDocument(document);
  return {
    parts: new Map(canonical.content.map((part) => [part.attrs.id, part])),
    order: canonical.content.map((part) => part.attrs.id),
    numbers: numberParts(canonical),
  };
}

/** A part that became another kind or level says something else, even in the same words. */
function recast(was: Part | undefined, is: Part | undefined): boolean {
  return was?.attrs.kind !== is?.attrs.kind || was?.attrs.level !== is?.attrs.level;
}

function standing(part: Part, side: Side): PartSide {
  return { kind: part.attrs.kind, number: side.numbers.get(part.attrs.id) ?? '' };
}

/** The later order, with each removed part after the nearest part before it that remains. */
function readingOrder(old: string[], now: string[]): string[] {
  const order = [...now];
  const remaining = new Set(now);
  old.forEach((id, i) => {
    if (remaining.has(id)) return;
    const anchor = old.slice(0, i).findLast((earlier) => order.includes(earlier));
    order.splice(anchor === undefined ? 0 : order.indexOf(anchor) + 1, 0, id);
  });
  return order;
}

function wordsBetween(before: string, after: string): Segment[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_REDLINE_EDITS }) ?? [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: after },
  ];
  return changes
    .map(({ added, removed, value }): Segment => ({
      op: added ? 'insert' : removed ? 'delete' : 'equal',
      text: value,
    }))
    .filter(({ text }) => text !== '');
}

/** Where emphasis and links lie, as runs that don't depend on the words. */
function marksOf(part: Part): string {
  return JSON.stringify((part.content ?? []).filter(({ marks }) => marks).map(({ text, marks }) => [text, marks]));
}

function effectsBetween(before: readonly Effect[], after: readonly Effect[]): EffectDiff[] {
  const old = new Map(before.map((effect) => [effect.id, effect]));
  const now = new Map(after.map((effect) => [effect.id, effect]));
  return [
    ...before.flatMap((effect): EffectDiff[] => {
      const next = now.get(effect.id);
      if (!next) return [{ change: 'removed', before: effect }];
      return sameEffect(effect, next) ? [] : [{ change: 'changed', before: effect, after: next }];
    }),
    ...after.filter(({ id }) => !old.has(id)).map((effect): EffectDiff => ({ change: 'added', after: effect })),
  ];
}

function sameEffect(a: Effect, b: Effect): boolean {
  return a.kind === b.kind && a.termId === b.termId && a.from === b.from && a.to === b.to;
}
