import { availableActions, beginningsAbout, foreseenStep, type AcuerdoState, type Refusal } from '@acuerda/workflow';
import { presentSeat } from '../bodies/body.graphql';
import type { Seat } from '../bodies/body.models';
import { invitationWithoutDays, presentInvitationsTo } from '../bodies/invitation.graphql';
import type { Invitation } from '../bodies/invitation.models';
import type { BodyNow } from '../bodies/bodies';
import { actorOf } from '../platform/access/actor';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { actPath } from '../publication/publications';
import {
  Acuerdo,
  type AcuerdoSummary,
  type Publication,
  type RelatedAcuerdo,
  type ReturnToDraft,
  type Withdrawal,
} from './acuerdo.models';
import type { AcuerdoView } from './acuerdos';
import { awaitedIn, awaitsViewer } from './awaited';
import { must } from '../platform/must';

type By = AcuerdoState['createdBy'];

/** The person behind an authority; null for the system. */
export const personOf = (by: By): string | null => (by.kind === 'system' ? null : by.personId);

export const seatIn = (seatId: string, at: BodyNow): Seat =>
  presentSeat(
    must(
      at.body.seats.find(({ id }) => id === seatId),
      'seat',
    ),
    at,
  );

/** Every one of a list, each with the act that it is about where that is in the list as well. */
export const presentSummaries = (views: AcuerdoView[]): AcuerdoSummary[] =>
  views.map((view) => {
    const original = views.find(({ acuerdo }) => acuerdo.id === view.acuerdo.original);
    return presentSummary(view, original ? presentRelated(original) : null);
  });

function presentSummary(view: AcuerdoView, original: RelatedAcuerdo | null): AcuerdoSummary {
  const { acuerdo, changedAt } = view;
  return {
    id: acuerdo.id,
    bodyId: acuerdo.bodyId,
    title: acuerdo.title,
    kind: acuerdo.kind,
    status: acuerdo.status,
    folio: acuerdo.status === 'published' ? acuerdo.publication.folio : null,
    original,
    createdAt: acuerdo.createdAt,
    changedAt: changedAt.toISOString(),
    awaitsYou: view.entry === 'inside' ? awaitsViewer(view) : null,
  };
}

export const presentRelated = ({ acuerdo, at }: AcuerdoView): RelatedAcuerdo => {
  const folio = acuerdo.status === 'published' ? acuerdo.publication.folio : null;
  const { id, kind, title, status } = acuerdo;
  return { id, kind, title, status, folio, path: folio && actPath(at.body.slug, folio) };
};

/** Domain to GraphQL, for what every reader of an acuerdo asks first. */
export function presentAcuerdo(view: AcuerdoView): Acuerdo {
  const { acuerdo, at, viewer, entry } = view;
  const context = { body: at.body, now: at.now, actor: actorOf(viewer) };
  const ofTheBody = <Thing>(things: () => Thing[]): Thing[] => (entry === 'inside' ? things() : []);
  return Object.assign(new Acuerdo(), {
    view,
    id: acuerdo.id,
    bodyId: acuerdo.bodyId,
    title: acuerdo.title,
    kind: acuerdo.kind,
    status: acuerdo.status,
    createdAt: acuerdo.createdAt,
    copiedFrom: acuerdo.copiedFrom,
    returns: acuerdo.returns.map(presentReturn),
    withdrawal: presentWithdrawal(acuerdo),
    publication: presentPublication(acuerdo, at),
    availableActions: ofTheBody(() => availableActions(acuerdo, context).map(withRefusal)),
    awaited: ofTheBody(() =>
      awaitedIn(acuerdo, at).map(({ action, seatId, vacant }) => ({
        action,
        seat: seatId === null ? null : seatIn(seatId, at),
        vacant,
      })),
    ),
    beginnings: ofTheBody(() => beginningsAbout(acuerdo, context).map(withRefusal)),
    nextStep: entry === 'inside' ? foreseenStep(acuerdo, at) : null,
    invitations: presentInvitations(view),
  });
}

/** A guest is told of their own alone. Of old, people were invited without days. */
function presentInvitations({ acuerdo, at, viewer, entry }: AcuerdoView): Invitation[] {
  const withoutDays = acuerdo.reviewers.map((personId) => invitationWithoutDays(acuerdo.id, personId));
  const all = [...withoutDays, ...presentInvitationsTo(acuerdo, at)];
  return entry === 'inside' ? all : all.filter(({ personId }) => personId === viewer.accountId);
}

/** Votes, sign-offs, objections: the body's while it decides, everybody's once it has published. */
export const disclosesDecisions = ({ acuerdo, entry }: AcuerdoView): boolean =>
  entry === 'inside' || acuerdo.status === 'published';

const withRefusal = <Offer extends { refusal: Refusal | null }>({ refusal, ...offer }: Offer) => ({
  ...offer,
  refusal: refusal && ActionRefused.of(refusal),
});

const presentReturn = ({ by, ...back }: AcuerdoState['returns'][number]): ReturnToDraft => ({
  ...back,
  personId: personOf(by),
});

const presentWithdrawal = (acuerdo: AcuerdoState): Withdrawal | null =>
  acuerdo.status === 'withdrawn'
    ? { reason: acuerdo.withdrawal.reason, at: acuerdo.withdrawal.at, personId: personOf(acuerdo.withdrawal.by) }
    : null;

function presentPublication(acuerdo: AcuerdoState, { body }: BodyNow): Publication | null {
  if (acuerdo.status !== 'published') return null;
  const { folio, date, inForceFrom, place, session, signatories } = acuerdo.publication;
  const path = actPath(body.slug, folio);
  return {
    folio,
    date,
    inForceFrom,
    place,
    sessionName: session.name,
    sessionDate: session.date,
    signatories: signatories.map(({ office, order }) => ({ office, order })),
    path,
    jsonPath: `${path}.json`,
  };
}
