import { canonicalDocument, numberParts, partText, type ActDocument, type PartKind } from '@acuerda/document';
import type { BodyState, Objection, Published, SeatAct } from '@acuerda/workflow';
import type {
  AcuerdoKind,
  Capacity,
  Effect,
  Instant,
  LocalDate,
  ObjectionStatus,
  PartId,
  Replacement,
  SeatId,
  Sector,
  VoteChoice,
} from '@acuerda/workflow/vocabulary';
import { must } from '../platform/must';

interface SeatName {
  seat: string;
  sector: Sector;
}

export interface PartName {
  id: PartId;
  kind: PartKind;
  number: string;
}

/**
 * What an act was when it was published, and all that any format is rendered from. It names offices and no people: who
 * held them is in the body's journal.
 */
export interface PublicationRecord {
  format: 'acuerda/publication/1';
  body: { id: string; slug: string; name: string; timeZone: string };
  acuerdoId: string;
  kind: AcuerdoKind;
  /** The act that an erratum corrects or an amendment changes. */
  original: { acuerdoId: string; folio: string } | null;
  /** What an erratum puts in place of what, in the order of the text. */
  replacements: (Replacement & { part: PartName })[];
  folio: string;
  date: LocalDate;
  /** The first local day on which the act has its effects. */
  inForceFrom: LocalDate;
  publishedAt: Instant;
  place: string;
  session: { name: string; date: LocalDate };
  signatories: { office: string; order: number }[];
  title: string;
  revision: { number: number; hash: string; submittedAt: Instant; document: ActDocument };
  effects: (Effect & { termName: string })[];
  votes: (SeatName & { capacity: Capacity; choice: VoteChoice; at: Instant })[];
  count: {
    /** How many seats could vote: the denominator. */
    electorate: number;
    /** Those of them that did not. */
    absent: SeatName[];
    /** How many of them had to vote. */
    quorum: number;
    /** Sectors of which one of them had to vote besides. */
    sectors: Sector[];
    /** The seat that decided a tie. */
    castingSeat: string | null;
    closedAt: Instant;
  };
  signoffs: (SeatName & { at: Instant })[];
  objections: (SeatName & {
    raisedOn: number;
    at: Instant;
    /** As the revision that was published has it; null where the part is gone. */
    part: PartName | null;
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

/** What a record is made of. */
export interface PublishedAct {
  acuerdo: Published;
  /** As it was before the publication. */
  body: BodyState;
  text: ActDocument;
  /** The act that it is about, which was published before. */
  original: PublicationRecord['original'];
}

export function publicationRecord({ acuerdo, body, text, original }: PublishedAct): PublicationRecord {
  const { publication, revision } = acuerdo;
  const document = canonicalDocument(text);
  const nameOf = (seatId: SeatId): SeatName => {
    const seat = must(
      body.seats.find(({ id }) => id === seatId),
      'seat',
    );
    return { seat: seat.name, sector: seat.sector };
  };
  const numbers = numberParts(document);
  const partOf = (partId: PartId): PartName | null => {
    const part = document.content.find(({ attrs }) => attrs.id === partId);
    return part ? { id: partId, kind: part.attrs.kind, number: must(numbers.get(partId), 'number') } : null;
  };
  return {
    format: 'acuerda/publication/1',
    body: { id: body.id, slug: body.slug, name: body.name, timeZone: body.timeZone },
    acuerdoId: acuerdo.id,
    kind: acuerdo.kind,
    original,
    replacements: (revision.correction?.replacements ?? []).map((replacement) => ({
      ...replacement,
      part: must(partOf(replacement.partId), 'part'),
    })),
    folio: publication.folio,
    date: publication.date,
    inForceFrom: publication.inForceFrom,
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
    votes: counted(acuerdo, acuerdo.votes).map(({ seatId, capacity, choice, at }) => ({
      ...nameOf(seatId),
      capacity,
      choice,
      at,
    })),
    count: countOf(acuerdo, body, nameOf),
    signoffs: counted(acuerdo, acuerdo.signoffs).map(({ seatId, at }) => ({ ...nameOf(seatId), at })),
    objections: acuerdo.objections.map((objection) => ({
      ...nameOf(objection.seatId),
      ...publicObjection(objection),
      part: partOf(objection.partId),
    })),
  };
}

/** The acts that decided: on the revision that was published, neither replaced nor returned. */
const counted = <A extends SeatAct>({ revision }: Published, acts: readonly A[]): A[] =>
  acts.filter((act) => act.revision === revision.number && act.standing === 'counted');

function countOf(
  acuerdo: Published,
  body: BodyState,
  nameOf: (seatId: SeatId) => SeatName,
): PublicationRecord['count'] {
  const { revision, closures, votes } = acuerdo;
  const closure = must(
    closures.find((one) => one.revision === revision.number),
    'closure of the vote',
  );
  const { rules } = must(
    body.ruleSets.find(({ version }) => version === revision.ruleSetVersion),
    'rule set',
  );
  const { quorum, castingSeat } = closure.tally;
  const voted = new Set(counted(acuerdo, votes).map(({ seatId }) => seatId));
  return {
    electorate: revision.electorate.length,
    absent: revision.electorate.filter((seatId) => !voted.has(seatId)).map(nameOf),
    quorum,
    sectors: rules.quorumSectors.value,
    castingSeat: castingSeat && nameOf(castingSeat).seat,
    closedAt: closure.closedAt,
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
