import type { Inline, Mark } from '../model/act-document';
import { isRecord } from '../model/values';

const ORDER: readonly string[] = ['bold', 'italic', 'act_link'];

/** The marks that belong to the act, each once, in a fixed order; a comment's or a suggestion's mark is not the act's. */
export function ownMarks(marks: readonly Mark[] | undefined): Mark[] {
  return ORDER.flatMap((type) => (marks ?? []).find((mark) => mark.type === type) ?? []);
}

export function sameMarks(a: readonly Mark[] | undefined, b: readonly Mark[] | undefined): boolean {
  return JSON.stringify(ownMarks(a)) === JSON.stringify(ownMarks(b));
}

/** Joins neighbouring runs that carry the same marks, and drops empty ones. */
export function mergeRuns(runs: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const { text, marks } of runs) {
    if (text === '') continue;
    const last = merged.at(-1);
    if (last && sameMarks(last.marks, marks)) last.text += text;
    else merged.push(aRun(text, ownMarks(marks)));
  }
  return merged;
}

/** A run as it is stored: without a list of marks where there is none to list. */
export function aRun(text: string, marks: Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** A draft as JSON without the marks of comments and suggestions. Takes any value, and changes nothing else in it. */
export function stripForeignMarks(json: unknown): unknown {
  if (!isRecord(json) || !Array.isArray(json['content'])) return json;
  return { ...json, content: json['content'].map(stripPart) };
}

function stripPart(part: unknown): unknown {
  if (!isRecord(part) || !Array.isArray(part['content'])) return part;
  return { ...part, content: part['content'].map(stripRun) };
}

function stripRun(run: unknown): unknown {
  if (!isRecord(run) || !Array.isArray(run['marks'])) return run;
  const { marks, ...rest } = run;
  const own = (marks as unknown[]).filter((mark) => !isRecord(mark) || ORDER.includes(String(mark['type'])));
  return own.length > 0 ? { ...rest, marks: own } : rest;
}
