import type { ActDocument, Inline, Part } from '../model/act-document';

/** The words of a list of runs, without their marks. */
export function inlineText(runs: readonly Inline[] | undefined): string {
  return (runs ?? []).map((run) => run.text).join('');
}

/** The words of a part, without its number. Ranges of findings and comments are offsets in this text. */
export function partText(part: Part): string {
  return inlineText(part.content);
}

/** The text of the act's first heading, '' where there is none yet. */
export function titleOf(document: ActDocument): string {
  const heading = document.content.find((part) => part.attrs.kind === 'heading');
  return heading ? partText(heading).trim() : '';
}
