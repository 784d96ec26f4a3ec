import type { AcuerdoCommand, Create, SeenText } from '../acuerdo/commands';
import type { DecisionContext, DocumentFacts, OriginalAct } from '../acuerdo/context';
import { availableActions } from '../acuerdo/available-actions';
import { decide } from '../acuerdo/decide';
import type { AcuerdoEvent } from '../acuerdo/events';
import { evolve } from '../acuerdo/evolve';
import { nextStepAt } from '../acuerdo/next-step';
import type { AvailableAction } from '../acuerdo/offers';
import type { AcuerdoState } from '../acuerdo/state';
import type { Actor } from '../authority/actor';
import { evolveBody } from '../body/evolve';
import type { BodyState } from '../body/state';
import { isRefusal, type Decision } from '../decision';
import type { Correction, Effect, Instant, PersonId, Refusal, RefusalCode, SeatId, VoteChoice } from '../vocabulary';
import { aBody, type BodyBuilder } from './body-builder';
import { LAST_DAY, PEOPLE, person, SEATS, system, TERMS } from './cast';

export const extend = (termId: string, to: string, from = LAST_DAY): Effect => ({
  id: `effect-${termId}`,
  kind: 'extend_term',
  termId,
  from,
  to,
});

export const aDocument = (overrides: Partial<DocumentFacts> = {}): DocumentFacts => ({
  hash: 'hash-of-the-first-text',
  lintErrors: [],
  effects: [extend(TERMS.exercise, '2023-04-30'), extend(TERMS.body, '2023-04-30')],
  partIds: ['part-1-1', 'part-1-2', 'part-1-3', 'part-only'],
  entryIntoForce: { kind: 'on_publication' },
  ...overrides,
});

export const publication = {
  place: 'Mérida',
  session: { name: 'Second ordinary session', date: '2022-04-08' },
  signatories: [{ personId: PEOPLE.government, office: 'Government seat', order: 1, seatId: SEATS.government }],
};

interface Scene {
  body: BodyState;
  now: Instant;
  document: DocumentFacts;
  /** The act that an erratum or an amendment is about. */
  original?: OriginalAct;
  acuerdo: AcuerdoState | null;
  lastEvents: AcuerdoEvent[];
  journal: AcuerdoEvent[];
}

/** An acuerdo with its body and the hour, led through its life by the very decisions that lead a real one. */
export class AcuerdoBuilder {
  constructor(private readonly scene: Scene) {}

  get body(): BodyState {
    return this.scene.body;
  }

  get now(): Instant {
    return this.scene.now;
  }

  get document(): DocumentFacts {
    return this.scene.document;
  }

  get journal(): AcuerdoEvent[] {
    return this.scene.journal;
  }

  /** What the last command brought about. */
  get lastEvents(): AcuerdoEvent[] {
    return this.scene.lastEvents;
  }

  at(now: Instant): AcuerdoBuilder {
    return this.with({ now });
  }

  of(body: BodyState): AcuerdoBuilder {
    return this.with({ body });
  }

  about(original: OriginalAct): AcuerdoBuilder {
    return this.with({ original });
  }

  reading(overrides: Partial<DocumentFacts>): AcuerdoBuilder {
    return this.with({ document: { ...this.document, ...overrides } });
  }

  private with(change: Partial<Scene>): AcuerdoBuilder {
    return new AcuerdoBuilder({ ...this.scene, lastEvents: [], ...change });
  }

  get state(): AcuerdoState {
    if (!this.scene.acuerdo) throw new Error('The acuerdo does not exist yet');
    return this.scene.acuerdo;
  }

  get seen(): SeenText {
    const revision = this.state.revisions.at(-1);
    if (!revision) throw new Error('Nothing has been submitted yet');
    return { revision: revision.number, hash: revision.hash };
  }

  contextOf(actor: Actor): DecisionContext {
    const { now, body, document, original } = this.scene;
    return { now, actor, body, document, ...(original && { original }) };
  }

  tries(actor: PersonId | Actor, command: AcuerdoCommand): Decision<AcuerdoEvent> {
    return decide(command, this.scene.acuerdo, this.contextOf(typeof actor === 'string' ? person(actor) : actor));
  }

  /** As `tries`, for an acuerdo that doesn't exist yet. */
  tryToCreate(personId: PersonId, command: Create): Decision<AcuerdoEvent> {
    return decide(command, null, this.contextOf(person(personId)));
  }

  refusal(actor: PersonId | Actor, command: AcuerdoCommand): Refusal {
    const decision = this.tries(actor, command);
    if (!isRefusal(decision)) throw new Error(`${command.type} was not refused`);
    return decision;
  }

  refusalOf(actor: PersonId | Actor, command: AcuerdoCommand): RefusalCode {
    return this.refusal(actor, command).refused;
  }

  does(actor: PersonId | Actor, command: AcuerdoCommand): AcuerdoBuilder {
    const decision = this.tries(actor, command);
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused} ${JSON.stringify(decision.facts)}`);
    const { events } = decision;
    const body = events.reduce<BodyState>(evolveBody, this.body);
    const acuerdo = events.reduce<AcuerdoState | null>(evolve, this.scene.acuerdo);
    return this.with({ body, acuerdo, lastEvents: events, journal: [...this.journal, ...events] });
  }

  /** What everything that ever happened to it folds to. */
  replayed(): AcuerdoState | null {
    return this.journal.reduce<AcuerdoState | null>(evolve, null);
  }

  get eventTypes(): string[] {
    return this.lastEvents.map((event) => event.type);
  }

  get nextStepAt(): Instant | null {
    return nextStepAt(this.state, this);
  }

  /** With the steps taken whose instants have come, as the next decision will find it. */
  caughtUp(): AcuerdoBuilder {
    return isRefusal(this.tries(system, { type: 'advance' })) ? this : this.advanced();
  }

  advanced(): AcuerdoBuilder {
    return this.does(system, { type: 'advance' });
  }

  actionsOf(personId: PersonId): AvailableAction[] {
    return availableActions(this.state, this.contextOf(person(personId)));
  }

  submitted(deadline?: string): AcuerdoBuilder {
    return this.does(PEOPLE.secretary, { type: 'submit', hash: this.document.hash, ...(deadline && { deadline }) });
  }

  inReview(): AcuerdoBuilder {
    return this.submitted();
  }

  voted(personId: PersonId, seatId: SeatId, choice: VoteChoice = 'approve'): AcuerdoBuilder {
    return this.does(personId, { type: 'vote', seen: this.seen, seatId, choice });
  }

  /** Approvals of so many seats, in the order government, transparency authority, civil society. */
  withApprovals(count: number): AcuerdoBuilder {
    return VOTERS.slice(0, count).reduce<AcuerdoBuilder>(
      (acuerdo, key) => acuerdo.voted(PEOPLE[key], SEATS[key]),
      this,
    );
  }

  inSignoff(): AcuerdoBuilder {
    return this.inReview().withApprovals(VOTERS.length);
  }

  signedOff(personId: PersonId = PEOPLE.society, seatId: SeatId = SEATS.society): AcuerdoBuilder {
    return this.does(personId, { type: 'sign_off', seen: this.seen, seatId });
  }

  objectedTo(partId = 'part-1-3', objectionId = 'objection-1', personId: PersonId = PEOPLE.society): AcuerdoBuilder {
    const reasons = 'The consultation is described as if it were over';
    return this.does(personId, {
      type: 'object',
      seen: this.seen,
      objectionId,
      seatId: SEATS.society,
      partId,
      reasons,
    });
  }

  declined(objectionId = 'objection-1'): AcuerdoBuilder {
    const answer = { kind: 'decline', reasons: 'The phase closed in February' } as const;
    return this.does(PEOPLE.secretary, { type: 'answer_objection', seen: this.seen, objectionId, answer });
  }

  accepted(objectionId = 'objection-1'): AcuerdoBuilder {
    const answer = { kind: 'accept' } as const;
    return this.does(PEOPLE.secretary, { type: 'answer_objection', seen: this.seen, objectionId, answer });
  }

  returned(reason = 'The dates need another look'): AcuerdoBuilder {
    return this.does(PEOPLE.secretary, { type: 'return', seen: this.seen, reason });
  }

  readyToPublish(): AcuerdoBuilder {
    return this.inSignoff().signedOff();
  }

  publishes(): AcuerdoBuilder {
    return this.does(PEOPLE.secretary, { type: 'publish', seen: this.seen, ...publication });
  }

  published(): AcuerdoBuilder {
    return this.readyToPublish().publishes();
  }
}

const VOTERS = ['government', 'transparency', 'society'] as const;

const unborn = (body: BodyState, document: DocumentFacts): AcuerdoBuilder =>
  new AcuerdoBuilder({ body, now: '2022-03-30T16:00:00.000Z', document, acuerdo: null, lastEvents: [], journal: [] });

/** A draft of 30 March 2022 that extends both terms to 30 April 2023. */
export const anAcuerdo = (body: BodyBuilder = aBody(), acuerdoId = 'acuerdo-1'): AcuerdoBuilder =>
  unborn(body.build(), aDocument()).does(PEOPLE.secretary, {
    type: 'create',
    acuerdoId,
    title: 'Extension of the exercise',
  });

export const aPublishedAct = (acuerdo: AcuerdoBuilder): OriginalAct => ({
  acuerdoId: acuerdo.state.id,
  kind: acuerdo.state.kind,
  status: acuerdo.state.status,
  hash: acuerdo.seen.hash,
});

/** What a correction of one considerando comes to. */
export const aCorrection = (overrides: Partial<Correction> = {}): Correction => ({
  replacements: [{ partId: 'part-1-1', before: 'The phases consultation', after: 'The phases require consultation' }],
  changesEffects: false,
  changesStructure: false,
  ...overrides,
});

/** The draft of an erratum, or of an amendment, of that published act. */
export function aDraftAbout(act: AcuerdoBuilder, kind: 'erratum' | 'amendment'): AcuerdoBuilder {
  const original = aPublishedAct(act);
  const document = aDocument({
    hash: `hash-of-the-${kind}`,
    effects: kind === 'erratum' ? aDocument().effects : [],
    ...(kind === 'erratum' && { correction: aCorrection() }),
  });
  return unborn(act.body, document)
    .about(original)
    .does(PEOPLE.secretary, {
      type: 'create',
      acuerdoId: `${kind}-1`,
      title: `About ${original.acuerdoId}`,
      kind,
      original: original.acuerdoId,
    });
}
