import { findAnchor, partText, type ActDocument, type Place } from '@acuerda/document';
import type { Thread } from './thread';

/** Words as they were marked: where they were, and how they read. */
export interface Marked {
  partId: string;
  start: number;
  end: number;
  exact: string;
  prefix?: string | null;
  suffix?: string | null;
}

/** Something with its place in the text on screen; null: about the whole act, or its words are gone. */
export interface Placed<T> {
  item: T;
  place: Place | null;
  /** Where it is read: by part, then by words; what has no place is read first. */
  order: readonly [number, number];
}

export type PlacedThread = Placed<Thread>;

const FIRST = [-1, -1] as const;

/** Where marked words stand in a text: the one on screen, which may be newer than the one that they were marked on. */
export function placeOf(marked: Marked | null, document: ActDocument | null): Place | null {
  if (!marked || !document) return null;
  const { partId, start, exact, prefix, suffix } = marked;
  return findAnchor({ partId, start, quote: { exact, prefix: prefix ?? '', suffix: suffix ?? '' } }, document);
}

export function placed<T>(item: T, marked: Marked | null, document: ActDocument | null): Placed<T> {
  const place = placeOf(marked, document);
  return { item, place, order: place && document ? orderOf(place, document) : FIRST };
}

export function orderOf({ partId, start }: Pick<Place, 'partId' | 'start'>, document: ActDocument) {
  return [document.content.findIndex(({ attrs }) => attrs.id === partId), start] as const;
}

/** Threads in the order in which their words are read; those of one place in the order in which they were opened. */
export function placeThreads(threads: readonly Thread[], document: ActDocument | null): PlacedThread[] {
  return inReadingOrder(threads.map((thread) => placed(thread, thread.anchor, document)));
}

export const inReadingOrder = <P extends { order: readonly [number, number] }>(items: readonly P[]): P[] =>
  [...items].sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);

/** Its words are gone from the text, or can't be told from others: it keeps its quote. */
export const isOrphan = ({ item, place }: PlacedThread): boolean => item.anchor !== null && place === null;

/** A part as a whole is marked by a bar beside it, not by colouring all its words. */
export function isWholePart(place: Place, document: ActDocument): boolean {
  const part = document.content.find(({ attrs }) => attrs.id === place.partId);
  return part !== undefined && place.start === 0 && place.end >= partText(part).length;
}
