import { EFFECT_KINDS } from '@acuerda/workflow/vocabulary';
import {
  MAX_DOCUMENT_CHARACTERS,
  MAX_EFFECTS_PER_PART,
  MAX_PARTS,
  MAX_PART_CHARACTERS,
  MAX_RUNS_PER_PART,
} from '../limits';
import { type ActDocument, PART_KINDS } from './act-document';
import type { DocumentError, DocumentErrorCode } from './document-errors';
import { isAllowedHref } from './links';
import { hasForbiddenCharacter, isLocalDate, isRecord, isUuid } from './values';

type Problems = Generator<DocumentError, void, void>;

/**
 * Checks a value from outside against the whole contract of `ActDocument`: known keys only, attribute values, links,
 * unique ids, size. Comment marks are refused here; take them off first with `stripForeignMarks`.
 */
export function parseActDocument(json: unknown): { ok: ActDocument } | DocumentError {
  for (const problem of documentProblems(json)) return problem;
  return { ok: json as ActDocument };
}

function* documentProblems(json: unknown): Problems {
  if (!isRecord(json)) return yield at('', 'NOT_AN_OBJECT');
  yield* keyProblems(json, '', ['type', 'content']);
  if (json['type'] !== 'doc') yield at('type', 'TYPE_UNKNOWN');
  const parts = json['content'];
  if (!Array.isArray(parts)) return yield at('content', 'NOT_A_LIST');
  if (parts.length > MAX_PARTS) return yield at('content', 'TOO_MANY_PARTS');

  const seen = new Set<unknown>();
  let length = 0;
  for (const [i, part] of parts.entries()) {
    yield* partProblems(part, `content[${i}]`);
    const { attrs, content = [] } = part as ActDocument['content'][number];
    if (seen.has(attrs.id)) yield at(`content[${i}].attrs.id`, 'ID_REPEATED');
    seen.add(attrs.id);
    for (const run of content) length += run.text.length;
  }
  if (length > MAX_DOCUMENT_CHARACTERS) yield at('', 'DOCUMENT_TOO_LONG');
}

function* partProblems(part: unknown, path: string): Problems {
  if (!isRecord(part)) return yield at(path, 'NOT_AN_OBJECT');
  yield* keyProblems(part, path, ['type', 'attrs', 'content']);
  if (part['type'] !== 'part') yield at(`${path}.type`, 'TYPE_UNKNOWN');
  yield* attributeProblems(part['attrs'], `${path}.attrs`);
  if (part['content'] !== undefined) yield* runProblems(part['content'], `${path}.content`);
}

function* attributeProblems(attrs: unknown, path: string): Problems {
  if (!isRecord(attrs)) return yield at(path, 'NOT_AN_OBJECT');
  yield* keyProblems(attrs, path, ['id', 'kind', 'level', 'effects']);
  const { id, kind, level, effects } = attrs;
  if (!isUuid(id)) yield at(`${path}.id`, 'ID_INVALID');
  if (!PART_KINDS.some((known) => known === kind)) yield at(`${path}.kind`, 'KIND_UNKNOWN');
  if (level !== 1 && level !== 2 && level !== 3) yield at(`${path}.level`, 'LEVEL_NOT_ALLOWED');
  if (level !== 1 && (kind === 'heading' || kind === 'legal_basis')) yield at(`${path}.level`, 'LEVEL_NOT_ALLOWED');
  if (!Array.isArray(effects)) return yield at(`${path}.effects`, 'NOT_A_LIST');
  if (kind !== 'resolutivo' && effects.length > 0) yield at(`${path}.effects`, 'EFFECTS_NOT_ALLOWED');
  if (effects.length > MAX_EFFECTS_PER_PART) yield at(`${path}.effects`, 'TOO_MANY_EFFECTS');
  for (const [i, effect] of effects.entries()) yield* effectProblems(effect, `${path}.effects[${i}]`);
}

function* effectProblems(effect: unknown, path: string): Problems {
  if (!isRecord(effect)) return yield at(path, 'NOT_AN_OBJECT');
  yield* keyProblems(effect, path, ['id', 'kind', 'termId', 'from', 'to']);
  if (!isUuid(effect['id'])) yield at(`${path}.id`, 'ID_INVALID');
  if (!EFFECT_KINDS.some((known) => known === effect['kind'])) yield at(`${path}.kind`, 'EFFECT_INVALID');
  if (!isUuid(effect['termId'])) yield at(`${path}.termId`, 'ID_INVALID');
  if (!isLocalDate(effect['from'])) yield at(`${path}.from`, 'EFFECT_INVALID');
  if (!isLocalDate(effect['to'])) yield at(`${path}.to`, 'EFFECT_INVALID');
}

function* runProblems(runs: unknown, path: string): Problems {
  if (!Array.isArray(runs)) return yield at(path, 'NOT_A_LIST');
  if (runs.length > MAX_RUNS_PER_PART) return yield at(path, 'TOO_MANY_RUNS');
  let length = 0;
  for (const [i, run] of runs.entries()) {
    const here = `${path}[${i}]`;
    if (!isRecord(run)) return yield at(here, 'NOT_AN_OBJECT');
    yield* keyProblems(run, here, ['type', 'text', 'marks']);
    if (run['type'] !== 'text') yield at(`${here}.type`, 'TYPE_UNKNOWN');
    const text = run['text'];
    if (typeof text !== 'string' || text === '') return yield at(`${here}.text`, 'TEXT_INVALID');
    length += text.length;
    if (length > MAX_PART_CHARACTERS) return yield at(path, 'PART_TOO_LONG');
    if (hasForbiddenCharacter(text)) yield at(`${here}.text`, 'CHARACTER_NOT_ALLOWED');
    if (run['marks'] !== undefined) yield* markProblems(run['marks'], `${here}.marks`);
  }
}

function* markProblems(marks: unknown, path: string): Problems {
  if (!Array.isArray(marks)) return yield at(path, 'NOT_A_LIST');
  const seen = new Set<unknown>();
  for (const [i, mark] of marks.entries()) {
    const here = `${path}[${i}]`;
    if (!isRecord(mark)) return yield at(here, 'NOT_AN_OBJECT');
    const type = mark['type'];
    if (type !== 'bold' && type !== 'italic' && type !== 'act_link') return yield at(`${here}.type`, 'MARK_UNKNOWN');
    if (seen.has(type)) yield at(`${here}.type`, 'MARK_REPEATED');
    seen.add(type);
    yield* keyProblems(mark, here, type === 'act_link' ? ['type', 'attrs'] : ['type']);
    if (type === 'act_link') yield* linkProblems(mark['attrs'], `${here}.attrs`);
  }
}

function* linkProblems(attrs: unknown, path: string): Problems {
  if (!isRecord(attrs)) return yield at(path, 'NOT_AN_OBJECT');
  yield* keyProblems(attrs, path, ['href']);
  if (!isAllowedHref(attrs['href'])) yield at(`${path}.href`, 'LINK_NOT_ALLOWED');
}

function* keyProblems(value: Record<string, unknown>, path: string, known: string[]): Problems {
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger !== undefined) yield at(path, 'KEY_UNKNOWN');
}

function at(path: string, error: DocumentErrorCode): DocumentError {
  return { error, path };
}
