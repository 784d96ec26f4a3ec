import type { TextRange } from '../model/act-document';
import { fold } from '../text/fold';
import { sentencesOf } from '../text/sentences';
import {
  ACT_AS_SUBJECT,
  ASIDE,
  ENTERING,
  MEASURED_BY_IT,
  NAMES_THE_ACT,
  RELATIVE,
  SUBJECT,
  THAT_SAME_DAY,
} from './entry-words';
import { type DayReading, readDay } from './read-day';

export interface FoundEntry {
  range: TextRange;
  reading: DayReading['reading'];
}

/** A verb of entry with the words of its clause on both sides. */
interface Clause {
  verb: TextRange;
  denied: boolean;
  head: string;
  tail: string;
}

/** Enough for a subject and a day; what lies further off belongs to something else. */
const REACH = 400;

/** Where a text (in NFC) says when the act enters into force. What it says so of something else is left alone. */
export function findEntries(text: string): FoundEntry[] {
  return clausesOf(text)
    .filter(({ head, tail }) => !MEASURED_BY_IT.test(head) && !THAT_SAME_DAY.test(tail) && isOfTheAct(head, tail))
    .map(readClause);
}

function clausesOf(text: string): Clause[] {
  const folded = fold(text);
  return sentencesOf(text).flatMap((sentence) => {
    const words = folded.slice(sentence.from, sentence.to);
    const verbs = [...words.matchAll(ENTERING)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      denied: match.groups?.['denied'] !== undefined,
    }));
    return verbs.map(({ from, to, denied }, i): Clause => {
      const head = words.slice(Math.max(verbs[i - 1]?.to ?? 0, from - REACH), from);
      const tail = words.slice(to, Math.min(verbs[i + 1]?.from ?? words.length, to + REACH));
      const verb = { from: sentence.from + from, to: sentence.from + to };
      return { verb, denied, head: head.slice(head.lastIndexOf(';') + 1), tail: tail.split(';', 1)[0] ?? '' };
    });
  });
}

/** Without a subject of its own a statement is of the act. */
function isOfTheAct(head: string, tail: string): boolean {
  if (SUBJECT.test(tail)) return ACT_AS_SUBJECT.test(tail);
  const relative = RELATIVE.exec(head)?.groups?.['before'];
  if (relative !== undefined) return NAMES_THE_ACT.test(relative);
  const subject = head.split(',').find((piece) => SUBJECT.test(piece));
  return subject === undefined || ACT_AS_SUBJECT.test(subject);
}

function readClause({ verb, denied, head, tail }: Clause): FoundEntry {
  const wholeClause = { from: verb.from, to: verb.to + tail.trimEnd().length };
  if (denied) return { range: wholeClause, reading: 'NOT_UNDERSTOOD' };

  const subject = ACT_AS_SUBJECT.exec(tail)?.[0].length ?? 0;
  const aside = subject + (ASIDE.exec(tail.slice(subject))?.[0].length ?? 0);
  const said = tail.slice(aside);
  if (/^[.\s]*$/.test(said)) {
    const start = head.length - head.trimStart().length;
    const { reading, length } = readDay(head.slice(start));
    return { range: length > 0 ? { from: verb.from - head.length + start, to: verb.to } : wholeClause, reading };
  }
  const { reading, length } = readDay(said);
  return { range: length > 0 ? { from: verb.from, to: verb.to + aside + length } : wholeClause, reading };
}
