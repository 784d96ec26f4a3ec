import { numberParts, type ActDocument, type Inline, type Part, type PartKind } from '@acuerda/document';
import type { Term } from '@acuerda/workflow';
import type { PublicationRecord } from '../publication-record';

/** A UUID that says its number. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const CITIZENS = 'Representación de sociedad civil';
export const EXERCISE = { id: uuid(901), name: 'Ejercicio estatal de apertura' };
export const BODY = { id: uuid(902), name: 'Secretariado Técnico Estatal' };

export function aPart(n: number, kind: PartKind, words: string | Inline[]): Part {
  const content: Inline[] = typeof words === 'string' ? [{ type: 'text', text: words }] : words;
  return { type: 'part', attrs: { id: uuid(n), kind, level: 1, effects: [] }, content };
}

export const anAct = (...content: Part[]): ActDocument => ({ type: 'doc', content });

export const aDocument = (): ActDocument =>
  anAct(
    aPart(1, 'heading', 'Acuerdo que amplía el ejercicio de apertura y la vigencia de este órgano'),
    aPart(2, 'legal_basis', 'Con apoyo en el numeral 9 de sus reglas de trabajo, el órgano emite lo que sigue.'),
    aPart(3, 'antecedente', 'El órgano se instaló el viernes 23 de abril de 2021.'),
    aPart(4, 'considerando', 'Faltan cuatro de las nueve mesas de diálogo y conviene terminarlas.'),
    aPart(5, 'resolutivo', 'Se amplían ambas vigencias hasta el domingo 30 de abril de 2023.'),
    aPart(6, 'transitorio', 'Este acuerdo entra en vigor el día en que se publica.'),
  );

export function anObjection(overrides: Partial<PublicationRecord['objections'][number]> = {}) {
  return {
    seat: CITIZENS,
    sector: 'civil_society' as const,
    raisedOn: 2,
    at: '2022-04-07T16:00:00.000Z',
    part: { id: uuid(4), kind: 'considerando' as const, number: '1.' },
    quote: 'conviene terminarlas',
    reasons: 'No dice cuántas mesas faltan.',
    status: 'accepted' as const,
    answers: [{ accepted: true, reasons: 'El texto dice ahora cuántas.', at: '2022-04-08T15:00:00.000Z' }],
    maintainedBecause: null,
    ...overrides,
  };
}

/** Two terms extended by a year, with two votes, one abstention and one objection that was heard. */
export function aRecord(overrides: Partial<PublicationRecord> = {}): PublicationRecord {
  const extension = { kind: 'extend_term' as const, from: '2022-04-23', to: '2023-04-30' };
  const vote = { capacity: 'titular' as const, choice: 'approve' as const };
  return {
    format: 'acuerda/publication/1',
    body: { id: uuid(900), slug: 'ste', name: 'Secretariado de Apertura', timeZone: 'America/Merida' },
    acuerdoId: uuid(910),
    kind: 'acuerdo',
    original: null,
    replacements: [],
    folio: 'STE-GA/ACU/2022/001',
    date: '2022-04-20',
    inForceFrom: '2022-04-20',
    publishedAt: '2022-04-20T18:00:00.000Z',
    place: 'Mérida, Yucatán',
    session: { name: 'Segunda sesión extraordinaria', date: '2022-04-19' },
    signatories: [
      { office: 'Representación del Ejecutivo', order: 2 },
      { office: 'Secretaría técnica', order: 1 },
    ],
    title: 'Acuerdo que amplía el ejercicio de apertura y la vigencia de este órgano',
    revision: { number: 3, hash: 'a1'.repeat(32), submittedAt: '2022-04-09T15:00:00.000Z', document: aDocument() },
    effects: [
      { ...extension, id: uuid(920), termId: EXERCISE.id, termName: EXERCISE.name },
      { ...extension, id: uuid(921), termId: BODY.id, termName: BODY.name },
    ],
    votes: [
      { ...vote, seat: 'Representación del Ejecutivo', sector: 'government', at: '2022-04-11T15:42:00.000Z' },
      {
        ...vote,
        seat: 'Órgano garante',
        sector: 'transparency_authority',
        capacity: 'alternate',
        at: '2022-04-12T14:31:00.000Z',
      },
      { ...vote, seat: CITIZENS, sector: 'civil_society', choice: 'abstain', at: '2022-04-12T23:07:00.000Z' },
    ],
    count: {
      electorate: 4,
      absent: [{ seat: 'Academia', sector: 'academia' }],
      quorum: 3,
      sectors: [],
      castingSeat: null,
      closedAt: '2022-04-13T05:00:00.000Z',
    },
    signoffs: [{ seat: CITIZENS, sector: 'civil_society', at: '2022-04-18T17:20:00.000Z' }],
    objections: [anObjection()],
    ...overrides,
  };
}

export function aTerm(overrides: Partial<Term> = {}): Term {
  const dates = { startsOn: '2021-04-23', endsOn: '2022-04-23' };
  return { id: BODY.id, kind: 'body', name: BODY.name, ...dates, history: [], ...overrides };
}

export const anExercise = (overrides: Partial<Term> = {}): Term =>
  aTerm({ id: EXERCISE.id, kind: 'exercise', name: EXERCISE.name, ...overrides });

/** An erratum of that act, which replaces words of its parts; `n` is the number of its folio. */
export function anErratum(
  n: number,
  of: PublicationRecord,
  words: Record<string, { before: string; after: string }>,
): PublicationRecord {
  const { document } = of.revision;
  const numbers = numberParts(document);
  const replaced = document.content.filter(({ attrs }) => attrs.id in words);
  const date = `2022-05-${String(n).padStart(2, '0')}`;
  return aRecord({
    kind: 'erratum',
    acuerdoId: uuid(910 + n),
    original: { acuerdoId: of.acuerdoId, folio: of.folio },
    folio: `STE-GA/ACU/2022/${String(n).padStart(3, '0')}`,
    date,
    inForceFrom: date,
    replacements: replaced.map(({ attrs: { id, kind } }) => ({
      partId: id,
      before: words[id]?.before ?? '',
      after: words[id]?.after ?? '',
      part: { id, kind, number: numbers.get(id) ?? '' },
    })),
    revision: {
      ...of.revision,
      document: anAct(
        ...document.content.map((part) => {
          const after = words[part.attrs.id]?.after;
          return after === undefined ? part : { ...part, content: [{ type: 'text' as const, text: after }] };
        }),
      ),
    },
    effects: [],
    objections: [],
  });
}
