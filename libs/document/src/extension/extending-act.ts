import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { writeSpanishDate } from '../dates/write-spanish-date';
import { proposeEffects, withEffects } from '../effects/propose-effects';
import type { TermFacts } from '../effects/term-facts';
import type { ActDocument, Part, PartKind } from '../model/act-document';
import { namesInSpanish } from './names-in-spanish';

/** The document by which something came to be, as the record names it. */
export interface CitedAct {
  title: string;
  reference?: string;
  date: LocalDate;
}

/** What the record says of how things came to stand as they do; each becomes an antecedente. */
export type Background =
  /** An act fixed these terms' dates. */
  | { kind: 'fixed'; terms: string[]; from: LocalDate; to: LocalDate; act: CitedAct }
  /** A published acuerdo moved their end. */
  | { kind: 'moved'; terms: string[]; to: LocalDate; folio: string }
  /** An act prolonged the appointments to these posts; null: it states no end. */
  | { kind: 'prolonged'; posts: string[]; to: LocalDate | null; act: CitedAct };

interface ExtensionOptions {
  /** Running terms. */
  terms: readonly TermFacts[];
  /** Their new last day. */
  to: LocalDate;
  /** In the order in which it happened. */
  background: readonly Background[];
  /** Ids for the new parts: UUIDs. */
  newId: () => string;
}

/**
 * What an act that extends terms begins with: title, antecedentes from the record, a considerando, the resolutivo with its
 * effects, and its entry into force. The legal basis is for the person to write: no record knows it, and an empty one
 * keeps the draft from being submitted. In Spanish, whatever language the interface has.
 */
export function extendingAct({ terms, to, background, newId }: ExtensionOptions): ActDocument {
  const names = namesInSpanish(terms.map(({ name }) => name));
  const part = (kind: PartKind, text: string): Part => ({
    type: 'part',
    attrs: { id: newId(), kind, level: 1, effects: [] },
    ...(text && { content: [{ type: 'text', text }] }),
  });
  const document: ActDocument = {
    type: 'doc',
    content: [
      part('heading', extensionTitle(terms.map(({ name }) => name))),
      part('legal_basis', ''),
      ...background.map((fact) => part('antecedente', antecedente(fact))),
      ...(background.length === 0 ? [part('antecedente', '')] : []),
      ...[...endsOf(terms)].map(([end, ending]) => part('considerando', considerando(ending, end))),
      part('resolutivo', `Se amplía la vigencia ${names} hasta el ${writeSpanishDate(to)}.`),
      part('transitorio', 'El presente acuerdo entrará en vigor el día de su publicación.'),
    ],
  };
  return withEffects(document, proposeEffects(document, terms));
}

/** The title of an act that extends the terms of these names. */
export const extensionTitle = (names: readonly string[]): string =>
  `Acuerdo por el que se amplía la vigencia ${namesInSpanish(names)}`;

function antecedente(fact: Background): string {
  switch (fact.kind) {
    case 'fixed': {
      const dates = `del ${writeSpanishDate(fact.from)} al ${writeSpanishDate(fact.to)}`;
      return `${cited(fact.act)} fijó la vigencia ${namesInSpanish(fact.terms)} ${dates}.`;
    }
    case 'moved':
      return `El acuerdo ${fact.folio} amplió la vigencia ${namesInSpanish(fact.terms)} al ${writeSpanishDate(fact.to)}.`;
    case 'prolonged': {
      const until = fact.to ? `hasta el ${writeSpanishDate(fact.to)}` : 'sin que el acto fije fecha de término';
      const several = fact.posts.length > 1 ? 'las designaciones' : 'la designación';
      return `${cited(fact.act)} prorrogó ${several} de ${listed(fact.posts)}, ${until}.`;
    }
  }
}

const considerando = (terms: readonly TermFacts[], end: LocalDate): string =>
  `Que la vigencia ${namesInSpanish(terms.map(({ name }) => name))} termina el ${writeSpanishDate(end)}, y que pasado ese día ` +
  'no podría decidirse ni publicarse nada mientras no se amplíe.';

function endsOf(terms: readonly TermFacts[]): Map<LocalDate, TermFacts[]> {
  const ends = [...new Set(terms.map(({ endsOn }) => endsOn))].sort();
  return new Map(ends.map((end) => [end, terms.filter(({ endsOn }) => endsOn === end)]));
}

const cited = ({ title, reference, date }: CitedAct): string =>
  `El acto titulado «${title}»${reference ? ` (${reference})` : ''}, del ${writeSpanishDate(date)},`;

const listed = (posts: readonly string[]): string =>
  new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(posts);
