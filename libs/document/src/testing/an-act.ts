import type { ExtendTerm, RenewTerm } from '@acuerda/workflow/vocabulary';
import type { TermFacts } from '../effects/term-facts';
import type { ActDocument, Inline, Part, PartAttributes, PartKind } from '../model/act-document';

/** A UUID that says its number: tests can name ids and read them in failures. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A part with the given words; its id is the caller's number. */
export function aPart(
  n: number,
  kind: PartKind,
  content: string | Inline[],
  attrs: Partial<Pick<PartAttributes, 'level' | 'effects'>> = {},
): Part {
  const runs: Inline[] = typeof content === 'string' ? (content ? [{ type: 'text', text: content }] : []) : content;
  return {
    type: 'part',
    attrs: { id: uuid(n), kind, level: attrs.level ?? 1, effects: attrs.effects ?? [] },
    ...(runs.length > 0 ? { content: runs } : {}),
  };
}

export function anAct(...content: Part[]): ActDocument {
  return { type: 'doc', content };
}

/** The two terms of a secretariat in its first year, both to the same day. */
export const EXERCISE: TermFacts = {
  id: uuid(901),
  name: 'Ejercicio estatal de apertura institucional',
  kind: 'exercise',
  endsOn: '2022-04-23',
  hasEnded: false,
};

export const BODY: TermFacts = {
  id: uuid(902),
  name: 'Secretariado Técnico Estatal',
  kind: 'body',
  endsOn: '2022-04-23',
  hasEnded: false,
};

export const TERMS: readonly TermFacts[] = [EXERCISE, BODY];

/** The same two, some days after their end. */
export const ENDED_TERMS: readonly TermFacts[] = TERMS.map((term) => ({ ...term, hasEnded: true }));

export function anExtension(term: TermFacts, to: string, overrides: Partial<ExtendTerm> = {}): ExtendTerm {
  return { id: uuid(950), kind: 'extend_term', termId: term.id, from: term.endsOn, to, ...overrides };
}

export function aRenewal(term: TermFacts, to: string, overrides: Partial<RenewTerm> = {}): RenewTerm {
  return { id: uuid(950), kind: 'renew_term', termId: term.id, from: term.endsOn, to, ...overrides };
}

/** A complete act without faults: it extends both terms to 30 April 2023 and says so in its title and its data. */
export function aSoundAct(): ActDocument {
  return anAct(
    aPart(
      1,
      'heading',
      'Acuerdo que amplía el ejercicio estatal de apertura institucional y prorroga el Secretariado Técnico Estatal',
    ),
    aPart(2, 'legal_basis', 'Con apoyo en el numeral 9 de las reglas de trabajo, este órgano emite lo que sigue.'),
    aPart(3, 'antecedente', 'El órgano se instaló el 23 de abril de 2021.'),
    aPart(4, 'considerando', 'La consulta pública está en curso y conviene terminarla.', { level: 2 }),
    aPart(
      5,
      'resolutivo',
      'Se amplía la vigencia del ejercicio estatal de apertura institucional y se prorroga la del Secretariado Técnico Estatal hasta el domingo 30 de abril de 2023.',
      {
        effects: [
          anExtension(EXERCISE, '2023-04-30', { id: uuid(951) }),
          anExtension(BODY, '2023-04-30', { id: uuid(952) }),
        ],
      },
    ),
    aPart(6, 'transitorio', 'Este acuerdo entra en vigor el día en que se publica.'),
  );
}
