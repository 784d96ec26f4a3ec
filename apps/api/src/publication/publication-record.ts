import { canonicalDocument, numberParts, partText, type ActDocument, type PartKind } from '@acuerda/document';
import type { BodyState, Objection, Published } from '@acuerda/workflow';
import type {
  Capacity,
  Effect,
  Instant,
  LocalDate,
  ObjectionStatus,
  PartId,
  Sector,
  VoteChoice,
} from '@acuerda/workflow/vocabulary';
import { must } from '../platform/must';

interface SeatName {
  seat: string;
  sector: Sector;
}

/**
 * What an act was when it was published, and all that any format is rendered from. It names offices and no people: who
 * held them is in the body's journal.
 */
export interface PublicationRecord {
  format: 'acuerda/publication/1';
  body: { id: string; slug: string; name: string; timeZone: string };
  acuerdoId: string;
  folio: string;
  /** Local day on which the act enters into force. */
  date: LocalDate;
  publishedAt: Instant;
  place: string;
  session: { name: string; date: LocalDate };
  signatories: { office: string; order: number }[];
  title: string;
  revision: { number: number; hash: string; submittedAt: Instant; document: ActDocument };
  effects: (Effect & { termName: string })[];
  votes: (SeatName & { capacity: Capacity; choice: VoteChoice; at: Instant })[];
  signoffs: (SeatName & { at: Instant })[];
  objections: (SeatName & {
    raisedOn: number;
    at: Instant;
    /** As the revision that was published has it; null where the part is gone. */
    part: { id: PartId; kind: PartKind; number: string } | null;
    quote: string | null;
    reasons: string;
    status: ObjectionStatus;
    answers: { accepted: boolean; reasons: string | null; at: Instant }[];
    maintainedBecause: string | null;
  })[];
}

/** The title that the act gives itself. */
export function titleOf(document: ActDocument, otherwise: string): string {
  const heading = document.content.find((part) => part.attrs.kind === 'heading');
  return (heading && partText(heading).trim()) || otherwise;
}

export function publicationRecord(acuerdo: Published, body: BodyState, text: ActDocument): PublicationRecord {
  const { publication, revision } = acuerdo;
  const document = canonicalDocument(text);
  const nameOf = (seatId: string): SeatName => {
    const seat = must(
      body.seats.find(({ id }) => id === seatId),
      'seat',
    );
    return { seat: seat.name, sector: seat.sector };
  };
  const counts = (act: { revision: number; standing: string }) =>
    act.revision === revision.number && act.standing === 'counted';
  const numbers = numberParts(document);
  const partOf = (partId: PartId) => {
    const part = document.content.find(({ attrs }) => attrs.id === partId);
    return part ? { id: partId, kind: part.attrs.kind, number: must(numbers.get(partId), 'number') } : null;
  };
  return {
    format: 'acuerda/publication/1',
    body: { id: body.id, slug: body.slug, name: body.name, timeZone: body.timeZone },
    acuerdoId: acuerdo.id,
    folio: publication.folio,
    date: publication.date,
    publishedAt: publication.at,
    place: publication.place,
    session: publication.session,
    signatories: publication.signatories.map(({ office, order }) => ({ office, order })),
    title: titleOf(document, acuerdo.title),
    revision: { number: revision.number, hash: revision.hash, submittedAt: revision.submittedAt, document },
    effects: publication.effectsApplied.map((effect) => ({
      ...effect,
      termName: must(
        body.terms.find(({ id }) => id === effect.termId),
        'term',
      ).name,
    })),
    votes: acuerdo.votes
      .filter(counts)
      .map(({ seatId, capacity, choice, at }) => ({ ...nameOf(seatId), capacity, choice, at })),
    signoffs: acuerdo.signoffs.filter(counts).map(({ seatId, at }) => ({ ...nameOf(seatId), at })),
    objections: acuerdo.objections.map((objection) => ({
      ...nameOf(objection.seatId),
      ...publicObjection(objection),
      part: partOf(objection.partId),
    })),
  };
}

const publicObjection = (objection: Objection) => {
  const { raisedOn, at, quote, reasons, status, answers, maintainedBecause } = objection;
  return {
    raisedOn,
    at,
    quote,
    reasons,
    status,
    answers: answers.map((answer) => ({ accepted: answer.kind === 'accept', reasons: answer.reasons, at: answer.at })),
    maintainedBecause,
  };
};
