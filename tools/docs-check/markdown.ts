/** What stands in code spans, in order, repetitions kept. */
export const codeSpans = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span).filter((span) => span !== undefined);

/** The text below a heading of level 2, up to the next one; '' where there is none. */
export function section(text: string, heading: string): string {
  const [, ...sections] = text.split(/^## /m);
  const found = sections.find((candidate) => candidate.startsWith(`${heading}\n`));
  return found?.slice(heading.length) ?? '';
}

/** The cells of each row of a text's tables, header and rule left out. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const isRule = (line: string | undefined) => line !== undefined && /^\|[\s|:-]+\|$/.test(line);
  return lines
    .filter((line, index) => !isRule(line) && !isRule(lines[index + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** What stands in `some` and not in `others`. */
export const without = (some: Iterable<string>, others: Iterable<string>): string[] => {
  const known = new Set(others);
  return [...new Set(some)].filter((one) => !known.has(one)).sort();
};
