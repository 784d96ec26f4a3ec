import type { TermFacts } from '../effects/term-facts';
import type { EntryMention } from '../entry-into-force/read-entry-into-force';
import type { ActDocument, Part, PartKind } from '../model/act-document';
import { partText } from '../text/plain-text';
import { type Finding, FINDING_SEVERITY, type FindingCode } from './findings';

export interface LintContext {
  document: ActDocument;
  terms: readonly TermFacts[];
  /** What the transitorios say of the entry into force. */
  entries: readonly EntryMention[];
}

export type Rule = (context: LintContext) => Finding[];

export function finding(code: FindingCode, about: Omit<Partial<Finding>, 'code' | 'severity'> = {}): Finding {
  return { code, severity: FINDING_SEVERITY[code], ...about, facts: about.facts ?? {} };
}

export function isEmpty(part: Part): boolean {
  return partText(part).trim() === '';
}

/** What a rule sees in the words of one part. */
export type Sighting = Required<Pick<Finding, 'code' | 'range' | 'facts'>>;

/** A rule that looks at the words of one part at a time. */
export function inEachPart(look: (text: string, kind: PartKind) => Sighting[]): Rule {
  return ({ document }) =>
    document.content.flatMap((part) =>
      look(partText(part), part.attrs.kind).map(({ code, ...about }) =>
        finding(code, { partId: part.attrs.id, ...about }),
      ),
    );
}
