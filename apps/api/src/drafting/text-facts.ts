import {
  compareForErratum,
  hashDocument,
  lint,
  readEntryIntoForce,
  type ActDocument,
  type Finding,
} from '@acuerda/document';
import type { BodyState, DocumentFacts } from '@acuerda/workflow';
import type { AcuerdoKind, Correction, EntryIntoForce, Instant } from '@acuerda/workflow/vocabulary';
import { termFactsOf } from '../bodies/term-facts';

export interface About {
  body: BodyState;
  now: Instant;
  kind: AcuerdoKind;
  /** Of an erratum: the words that it corrects, as they read now. */
  standing?: ActDocument | null | undefined;
}

/** What the rules need to know of a text. */
export function factsOfText(text: ActDocument, about: About): DocumentFacts {
  const correction = correctionIn(text, about);
  return {
    hash: hashDocument(text),
    lintErrors: findingsIn(text, about)
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
    effects: text.content.flatMap((part) => part.attrs.effects),
    partIds: text.content.map((part) => part.attrs.id),
    entryIntoForce: entryIntoForceOf(text),
    ...(correction && { correction }),
  };
}

/** What is wrong, doubtful or still to come in a text. An erratum is judged by the words that it corrects. */
export function findingsIn(text: ActDocument, { body, now, kind, standing }: About): Finding[] {
  const terms = termFactsOf(body, now);
  if (kind !== 'erratum') return lint(text, { terms });
  return standing ? lint(text, { terms, kind, standing }) : [];
}

/** What an erratum's text changes of the standing one; null for any other text. */
export const correctionIn = (text: ActDocument, { body, now, kind, standing }: About): Correction | null =>
  kind === 'erratum' && standing ? compareForErratum(standing, text, termFactsOf(body, now)) : null;

/** As the transitorio says, or on the day of publication. What can't be read blocks the submission as an error of the text. */
function entryIntoForceOf(text: ActDocument): EntryIntoForce {
  const entry = readEntryIntoForce(text);
  return entry && entry.kind !== 'unreadable' ? entry : { kind: 'on_publication' };
}
