interface Named {
  id: string;
  name: string;
  /** By which people are known as well as by their names. */
  office?: string | undefined;
}

/** A name that is being typed after an `@`, up to the caret. */
export interface SoughtName {
  /** Where its `@` stands. */
  from: number;
  sought: string;
}

/** Longer than any beginning of a name that is still looked for. */
const LONGEST = 40;

/** The name that the caret is in, if it is in one: an `@` that begins a word, and what follows it on its line. */
export function soughtAt(words: string, caret: number): SoughtName | null {
  const line = words.slice(Math.max(words.lastIndexOf('\n', caret - 1) + 1, caret - LONGEST), caret);
  const found = /(?:^|[\s(«"])@([^@\n]*)$/.exec(line);
  return found ? { from: caret - (found[1] ?? '').length - 1, sought: found[1] ?? '' } : null;
}

/** Whose names, surnames or offices begin with what is sought, whatever accents either has. */
export function candidatesFor<P extends Named>(sought: string, people: readonly P[]): P[] {
  const wanted = plain(sought);
  return people.filter(({ name, office = '' }) => plain(` ${name} ${office}`).includes(` ${wanted}`));
}

/** The words with the whole name in place of what was typed of it, and where the caret goes. */
export function withMention(words: string, { from, sought }: SoughtName, name: string) {
  const mention = `@${name} `;
  const after = words.slice(from + 1 + sought.length);
  return { words: words.slice(0, from) + mention + after.replace(/^ /, ''), caret: from + mention.length };
}

/** Words cut where somebody is mentioned. */
export function cutAtMentions<P extends Named>(words: string, people: readonly P[]): (string | P)[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const pieces: (string | P)[] = [];
  let plainFrom = 0;
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    const person = longestFirst.find(({ name }) => isWholeName(words, at + 1, name));
    if (!person) continue;
    if (at > plainFrom) pieces.push(words.slice(plainFrom, at));
    pieces.push(person);
    plainFrom = at + 1 + person.name.length;
  }
  if (plainFrom < words.length) pieces.push(words.slice(plainFrom));
  return pieces;
}

/** Whom the words mention, each once. */
export const mentionedIn = (words: string, people: readonly Named[]): string[] => [
  ...new Set(cutAtMentions(words, people).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id]))),
];

const isWholeName = (words: string, at: number, name: string): boolean =>
  words.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(words.charAt(at + name.length));

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
