import type { Inline, PartKind, PartLevel } from '../model/act-document';
import { readTypedNumber, type TypedNumber } from '../numbering/typed-number';
import { fold } from '../text/fold';
import { inlineText } from '../text/plain-text';
import { readFrontMatter } from './front-matter';
import type { RawParagraph } from './raw-paragraph';
import type { Unrecognised } from './report';
import { cut, splitLines, tidy } from './runs';
import { sectionTitle } from './section-titles';
import { settleLevels } from './settle-levels';

export interface RecognisedPart {
  kind: PartKind;
  level: PartLevel;
  runs: Inline[];
  /** The number that was typed before the words; null where there was none. */
  typed: TypedNumber | null;
  /** How many paragraphs without a number were joined to it. */
  joined: number;
}

export interface Recognised {
  letterhead: string[];
  parts: RecognisedPart[];
  unrecognised: Unrecognised[];
  /** False when the text shows neither a title nor a section of an act. */
  isAct: boolean;
}

interface RawSection {
  kind: PartKind;
  paragraphs: RawParagraph[];
}

/** How acts end: formula, place and date, signatures. All of it is publication's to supply. */
const CLOSING =
  /^(?:asi lo (?:acord|aprob|aprueb|acuerd|resolv|resuelv|firm)|dado en |leido (?:que fue )?el presente|firm(?:a|an|as)\b|rubricas?\b|atentamente|_{3,}|-{5,}|(?:[\p{L}. ]{3,40}, ){1,3}a (?:los )?(?:\d|\p{L}+ (?:dias|de)))/u;

/** «Por lo expuesto, se emite el siguiente:»; with an article cited it would be a legal basis, and stays. */
const FORMULA =
  /^(?:por lo|en (?:virtud|merito|razon|consecuencia)|con base en|derivado de|atento a)(?!.*\d)(?=.{5,250}$).*\b(?:siguientes?|acuerda|acuerdo)\s*:?$/u;

/** Sorts the paragraphs of a file into the parts of an act, by the titles of its sections. */
export function recognise(paragraphs: readonly RawParagraph[]): Recognised {
  const start = firstSection(paragraphs);
  const lines = paragraphs.slice(0, start).flatMap(linesOf).filter(hasWords);
  const front = readFrontMatter(lines);
  const { sections, closing } = readSections(paragraphs.slice(start));
  const read = sections.map(readParts);
  const frontParts: RecognisedPart[] = [
    ...(front.heading ? [partOf('heading', front.heading)] : []),
    ...front.legalBasis.map((paragraph) => partOf('legal_basis', paragraph)),
  ];
  return {
    letterhead: front.letterhead,
    parts: settleLevels([...frontParts, ...read.flatMap(({ parts }) => parts)]),
    unrecognised: [
      ...front.beforeTitle.map((text): Unrecognised => ({ reason: 'BEFORE_TITLE', text })),
      ...read.flatMap(({ introductory }) =>
        introductory.map((text): Unrecognised => ({ reason: 'INTRODUCTORY', text })),
      ),
      ...closing.map((text): Unrecognised => ({ reason: 'CLOSING', text })),
    ],
    isAct: front.heading !== null || sections.some((section) => section.paragraphs.length > 0),
  };
}

/** «ACUERDO» alone above the antecedentes or considerandos is a banner, not the section of resolutivos. */
function firstSection(paragraphs: readonly RawParagraph[]): number {
  const titles = paragraphs.map(({ runs }) => sectionTitle(inlineText(runs)));
  const reasons = titles.findIndex((kind) => kind === 'antecedente' || kind === 'considerando');
  if (reasons >= 0) return reasons;
  const first = titles.findIndex((kind) => kind !== null);
  return first >= 0 ? first : paragraphs.length;
}

function readSections(paragraphs: readonly RawParagraph[]): { sections: RawSection[]; closing: string[] } {
  const sections: RawSection[] = [];
  const closing: string[] = [];
  let closed = false;
  for (const raw of paragraphs) {
    const paragraph = { ...raw, runs: tidy(raw.runs) };
    const text = inlineText(paragraph.runs);
    const kind = sectionTitle(text);
    const section = sections.at(-1);
    if (kind) {
      sections.push({ kind, paragraphs: [] });
      closed = false;
    } else if (text !== '' && section) {
      closed ||= isDecision(section.kind) && section.paragraphs.length > 0 && CLOSING.test(fold(text));
      if (closed) closing.push(text);
      else section.paragraphs.push(paragraph);
    }
  }
  return { sections, closing };
}

/**
 * The parts of one section. Where any paragraph has a number, one without continues the part before it; before the
 * first of them it is a part of its own, or introduces the resolutivos and is set aside, as is the formula by which
 * reasons lead to them.
 */
function readParts({ kind, paragraphs }: RawSection): { parts: RecognisedPart[]; introductory: string[] } {
  const read = paragraphs.map((paragraph) => {
    const typed = readTypedNumber(inlineText(paragraph.runs));
    return { paragraph, typed, isNumbered: typed !== null || paragraph.listLevel !== null };
  });
  const firstNumbered = read.findIndex(({ isNumbered }) => isNumbered);
  const parts: RecognisedPart[] = [];
  const introductory: string[] = [];
  let previous: TypedNumber | null = null;

  for (const [i, { paragraph, typed, isNumbered }] of read.entries()) {
    const before = parts.at(-1);
    const introduces = isDecision(kind)
      ? i < firstNumbered
      : i === read.length - 1 && !isNumbered && FORMULA.test(fold(inlineText(paragraph.runs)));
    if (introduces) {
      introductory.push(inlineText(paragraph.runs));
    } else if (firstNumbered >= 0 && i > firstNumbered && !isNumbered && before) {
      before.runs = tidy([...before.runs, { type: 'text', text: ' ' }, ...paragraph.runs]);
      before.joined += 1;
    } else {
      parts.push(partOf(kind, paragraph, typed, levelOf(typed, previous, paragraph.listLevel)));
      previous = typed;
    }
  }
  return { parts, introductory };
}

function partOf(
  kind: PartKind,
  paragraph: RawParagraph,
  typed: TypedNumber | null = null,
  level: PartLevel = 1,
): RecognisedPart {
  const runs = typed ? cut(paragraph.runs, { from: 0, to: typed.length }) : paragraph.runs;
  return { kind, level, runs: tidy(runs), typed, joined: 0 };
}

/** `i)` after `h)` is the next letter, not a Roman one. */
function levelOf(typed: TypedNumber | null, previous: TypedNumber | null, listLevel: number | null): PartLevel {
  if (!typed) return listLevel === null ? 1 : (Math.min(listLevel, 3) as PartLevel);
  const next = previous && String.fromCharCode(previous.written.charCodeAt(0) + 1);
  return /^[a-z]\)$/.test(typed.written) && typed.written.charAt(0) === next ? 2 : typed.level;
}

function isDecision(kind: PartKind): boolean {
  return kind === 'resolutivo' || kind === 'transitorio';
}

function linesOf({ runs, listLevel }: RawParagraph): RawParagraph[] {
  return splitLines(runs).map((line) => ({ runs: tidy(line), listLevel }));
}

function hasWords({ runs }: RawParagraph): boolean {
  return inlineText(runs) !== '';
}
