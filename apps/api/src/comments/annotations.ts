import type { Account } from '../identity/accounts';
import type { SaidThen, ReadThread } from './read-threads';

/** Where an acuerdo's comments are exported from, and what they are about. */
export interface AnnotatedText {
  /** Absolute address of the export. */
  address: string;
  /** Absolute address of the acuerdo in the application. */
  about: string;
}

/** Threads as a Web Annotation collection (W3C Web Annotation Data Model), answers as annotations of what they answer. */
export function annotationsOf(threads: readonly ReadThread[], text: AnnotatedText, people: readonly Account[]): object {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const items = threads.flatMap((read) => read.thread.comments.flatMap((_, nth) => annotation(read, nth, text, names)));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: text.address,
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: `${text.address}#all`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation({ thread, said }: ReadThread, nth: number, text: AnnotatedText, names: Map<string, string>) {
  const comment = thread.comments[nth];
  const words = comment && said.get(comment.id)?.at(-1);
  // What was taken back, or erased, says nothing: there is nothing to annotate with.
  if (!comment || !words || words.words === null) return [];
  const [opening] = thread.comments;
  const idOf = (id: string) => `${text.address}#${id}`;
  const isOpening = nth === 0 || !opening;
  return [
    {
      id: idOf(comment.id),
      type: 'Annotation',
      motivation: isOpening ? 'commenting' : 'replying',
      creator: { id: `urn:uuid:${comment.authorId}`, type: 'Person', name: names.get(comment.authorId) ?? '—' },
      created: comment.at,
      ...modified(words, comment.at),
      body: { type: 'TextualBody', value: words.words, format: 'text/plain' },
      target: isOpening ? targetOf(thread, text) : idOf(opening.id),
    },
  ];
}

const modified = ({ at }: SaidThen, created: string) => (at === created ? {} : { modified: at });

function targetOf({ anchor }: ReadThread['thread'], { about }: AnnotatedText): object | string {
  if (!anchor) return about;
  const { document, partId, start, end, quote } = anchor;
  const version = document.kind === 'revision' ? `?revision=${document.number}` : '';
  return {
    source: `${about}${version}#${partId}`,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
