import type { TermFacts } from '../effects/term-facts';
import type { ActDocument } from '../model/act-document';
import { finding, type Rule } from './context';
import { effectRules } from './effects';
import type { Finding, Severity } from './findings';
import { structureRules } from './structure';
import { wordingRules } from './wording';

const PENDING: Rule = () => [
  finding('FOLIO_PENDING'),
  finding('DATE_PENDING'),
  finding('SESSION_PENDING'),
  finding('SIGNATORIES_PENDING'),
];

const RULES: readonly Rule[] = [...structureRules, ...wordingRules, ...effectRules, PENDING];

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, pending: 2 };

/**
 * What is wrong, doubtful or still to come in a draft: errors first, then warnings, then what publication supplies;
 * within each, in reading order.
 *
 * @param facts.terms the terms of the body that stand at this moment, which effects may name.
 */
export function lint(document: ActDocument, facts: { terms: readonly TermFacts[] }): Finding[] {
  const order = new Map(document.content.map((part, i) => [part.attrs.id, i]));
  const place = ({ partId }: Finding) => (partId === undefined ? -1 : (order.get(partId) ?? -1));
  return RULES.flatMap((rule) => rule({ document, terms: facts.terms })).sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] || place(a) - place(b) || (a.range?.from ?? -1) - (b.range?.from ?? -1),
  );
}

/** True when nothing found keeps the draft from being submitted. */
export function maySubmit(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
