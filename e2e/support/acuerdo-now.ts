interface Written {
  readonly content: { attrs: { id: string }; content?: { text: string }[] }[];
}

interface Revision {
  readonly number: number;
  readonly hash: string;
  readonly document: Written;
}

/** Words as they stand in a part. */
export interface CommentedWords {
  readonly part: number;
  readonly exact: string;
}

export interface Now {
  readonly draft: { hash: string; version: number; document: Written } | null;
  readonly revision: Revision | null;
  readonly viewerSeats: { seat: { id: string } }[];
  readonly objections: { id: string }[];
}

export const NOW = `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) {
  draft { hash version document } revision { number hash document } viewerSeats { seat { id } } objections { id } } }`;

/** As the api is told of words that were marked. */
export function markedIn({ number, document }: Revision, { part, exact }: CommentedWords) {
  const { attrs, content = [] } = must(document.content[part]);
  const start = content
    .map(({ text }) => text)
    .join('')
    .indexOf(exact);
  return { revision: number, partId: attrs.id, start, end: start + exact.length, exact };
}

export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The demonstration is not as the specs know it.');
  return value;
}
