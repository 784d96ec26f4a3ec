import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import type { TermFacts } from '../effects/term-facts';
import { entriesIntoForce } from '../entry-into-force/read-entry-into-force';
import type { ActDocument } from '../model/act-document';
import { finding, type LintContext, type Rule } from './context';
import { effectRules } from './effects';
import { effectsAgainstTerms } from './effects-against-terms';
import { entryRules } from './entry-into-force';
import type { Finding, Severity } from './findings';
import { structureRules } from './structure';
import { wordingRules } from './wording';

const PENDING: Rule = () => [
  finding('FOLIO_PENDING'),
  finding('DATE_PENDING'),
  finding('SESSION_PENDING'),
  finding('SIGNATORIES_PENDING'),
];

const TEXT_RULES: readonly Rule[] = [...structureRules, ...wordingRules, ...entryRules, ...effectRules, PENDING];

const RULES: readonly Rule[] = [...TEXT_RULES, effectsAgainstTerms];

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, pending: 2 };

interface BodyFacts {
  /** The terms of the body as they stand at this moment, which effects may name. */
  terms: readonly TermFacts[];
}

/** What is linted, and against what. An erratum is judged by the published text that it corrects. */
export type LintFacts = BodyFacts &
  ({ kind?: Exclude<AcuerdoKind, 'erratum'> } | { kind: Extract<AcuerdoKind, 'erratum'>; standing: ActDocument });

/**
 * What is wrong, doubtful or still to come in a draft: errors first, then warnings, then what publication supplies;
 * within each, in reading order.
 *
 * An erratum answers for what it brings. Its effects were applied when the act was published, so they are not held
 * against the terms of today; and an error that the standing text has in the same part, with the same facts, is left
 * out. Whether it changes effects or structure is for `compareForErratum` to say.
 */
export function lint(document: ActDocument, facts: LintFacts): Finding[] {
  const { terms } = facts;
  if (facts.kind !== 'erratum') return inOrder(document, findingsOf(RULES, document, terms));
  const standing = new Set(findingsOf(TEXT_RULES, facts.standing, terms).map(faultOf));
  const found = findingsOf(TEXT_RULES, document, terms);
  return inOrder(
    document,
    found.filter((one) => one.severity !== 'error' || !standing.has(faultOf(one))),
  );
}

function findingsOf(rules: readonly Rule[], document: ActDocument, terms: readonly TermFacts[]): Finding[] {
  const context: LintContext = { document, terms, entries: entriesIntoForce(document) };
  return rules.flatMap((rule) => rule(context));
}

/** Two findings of one fault: where in the part the words stand is no matter. */
function faultOf({ code, partId, facts }: Finding): string {
  return JSON.stringify([code, partId, facts]);
}

function inOrder(document: ActDocument, findings: Finding[]): Finding[] {
  const order = new Map(document.content.map((part, i) => [part.attrs.id, i]));
  const place = ({ partId }: Finding) => (partId === undefined ? -1 : (order.get(partId) ?? -1));
  return findings.sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] || place(a) - place(b) || (a.range?.from ?? -1) - (b.range?.from ?? -1),
  );
}

/** True when nothing found keeps the draft from being submitted. */
export function maySubmit(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
