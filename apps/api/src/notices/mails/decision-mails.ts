import {
  endedMail,
  objectionAnsweredMail,
  objectionRaisedMail,
  publishedMail,
  returnedMail,
  signoffAwaitedMail,
  voteAwaitedMail,
  type MailText,
  type NoticeMatter,
  type ToldObjection,
} from '@acuerda/notifications';
import { isAppointmentInForce, signoffProgress, type Objection, type Revision } from '@acuerda/workflow';
import type { PartKind } from '@acuerda/document';
import { actPath } from '../../publication/publications';
import { nameOfPart } from '../../publication/pages/act-links';
import { named, revisionOf, seatName, tallyOf, type AcuerdoScene } from './mail-scene';

type Facts<Kind extends NoticeMatter['kind']> = Extract<NoticeMatter, { kind: Kind }>['facts'];

export async function voteMail(scene: AcuerdoScene, about: Facts<'vote_awaited'>): Promise<MailText | null> {
  const revision = revisionOf(scene, about.revision);
  if (!revision || !about.seat) return null;
  return voteAwaitedMail({
    ...scene.facts,
    ...(await awaitedFrom(scene, about.seat.id, about.revision)),
    revision: named(scene.acuerdo, revision),
    deadline: about.deadline,
    ...(about.occasion === 'extended' && about.reason !== null && { extended: { reason: about.reason } }),
  });
}

export async function signoffMail(scene: AcuerdoScene, about: Facts<'signoff_awaited'>): Promise<MailText | null> {
  const { acuerdo, body, facts } = scene;
  const revision = revisionOf(scene, about.revision);
  if (!revision || !about.seat || acuerdo.status !== 'civil_society_signoff') return null;
  return signoffAwaitedMail({
    ...facts,
    ...(await awaitedFrom(scene, about.seat.id, about.revision)),
    revision: named(acuerdo, revision),
    vote: tallyOf(scene, about.revision),
    objectionsUntil: signoffProgress(acuerdo, body, facts.now).objectionsUntil,
  });
}

async function awaitedFrom(scene: AcuerdoScene, seatId: string, revision: number) {
  const { body, facts, account, changedFor } = scene;
  const capacity = body.appointments.find(
    (one) =>
      one.post.kind === 'seat' &&
      one.post.seatId === seatId &&
      one.personId === account.id &&
      isAppointmentInForce(one, body, facts.now),
  )?.capacity;
  return {
    seat: seatName(scene, seatId),
    capacity: capacity ?? 'titular',
    changed: await changedFor(seatId, revision),
    url: pageOf(scene),
  };
}

export function objectionMail(scene: AcuerdoScene, about: ToldObjection): MailText | null {
  const told = objectionIn(scene, about);
  if (!told) return null;
  const { objection, common } = told;
  return objectionRaisedMail({
    ...common,
    reasons: about.reason ?? objection.reasons,
    at: about.status === 'open' ? objection.at : objection.statusSince,
    ...(about.status === 'maintained' && { maintained: true }),
    answers: scene.notice.because.includes('secretariat'),
  });
}

export function answerMail(scene: AcuerdoScene, about: ToldObjection): MailText | null {
  const told = objectionIn(scene, about);
  const answer = told?.objection.answers.at(-1);
  if (!told || !answer) return null;
  const { kind, reasons, at } = answer;
  return objectionAnsweredMail({
    ...told.common,
    answer: { kind, reasons, at },
    silence: silenceOf(scene, told.objection),
  });
}

function objectionIn(scene: AcuerdoScene, about: ToldObjection) {
  const { acuerdo, facts } = scene;
  const objection = acuerdo.objections.find(({ id }) => id === about.objectionId);
  const revision = objection && revisionOf(scene, objection.raisedOn);
  if (!revision || !about.part) return null;
  const common = {
    ...facts,
    revision: named(acuerdo, revision),
    part: {
      label: nameOfPart({ kind: about.part.kind as PartKind, number: about.part.number }, facts.locale),
      quote: objection.quote,
    },
    seat: seatName(scene, objection.seatId),
    url: pageOf(scene),
  };
  return { objection, common };
}

function silenceOf({ acuerdo, body, facts }: AcuerdoScene, { id }: Objection) {
  if (acuerdo.status !== 'civil_society_signoff') return null;
  const rules = body.ruleSets.find(({ version }) => version === acuerdo.revision.ruleSetVersion)?.rules;
  const silence = signoffProgress(acuerdo, body, facts.now).silences.find(({ objectionId }) => objectionId === id);
  return rules && silence ? { countsAt: silence.countsAt, countsAs: rules.objectionSilence.value.countsAs } : null;
}

export function returnMail(scene: AcuerdoScene, about: Facts<'returned'>): MailText | null {
  const { acuerdo, facts, notice } = scene;
  const revision = about.revision === null ? null : revisionOf(scene, about.revision);
  if (!revision) return null;
  if (about.outcome !== 'draft') return endMail(scene, revision, about);
  if (!about.cause) return null;
  const voided = (deeds: readonly { revision: number; standing: string }[]) =>
    deeds.filter((deed) => deed.revision === revision.number && deed.standing === 'superseded').length;
  return returnedMail({
    ...facts,
    revision: named(acuerdo, revision),
    cause: about.cause,
    reason: about.reason,
    voided: { votes: voided(acuerdo.votes), signoffs: voided(acuerdo.signoffs) },
    at: notice.at,
    url: pageOf(scene),
  });
}

/** Who had no text before them to decide on hears of its end in the application alone. */
function endMail(scene: AcuerdoScene, revision: Revision, { outcome, reason }: Facts<'returned'>): MailText {
  const { acuerdo, facts, notice } = scene;
  return endedMail({
    ...facts,
    revision: named(acuerdo, revision),
    how:
      outcome === 'rejected'
        ? { kind: 'rejected', vote: tallyOf(scene, revision.number) }
        : { kind: 'withdrawn', reason: reason ?? '' },
    at: notice.at,
    url: pageOf(scene),
  });
}

export function publicationMail(scene: AcuerdoScene): MailText | null {
  const { acuerdo, body, facts, url } = scene;
  if (acuerdo.status !== 'published') return null;
  const { publication, revision } = acuerdo;
  const signed = acuerdo.signoffs.filter((one) => one.revision === revision.number && one.standing === 'counted');
  return publishedMail({
    ...facts,
    revision: named(acuerdo, revision),
    folio: publication.folio,
    at: publication.at,
    inForceFrom: publication.inForceFrom,
    vote: tallyOf(scene, revision.number),
    signoffs: signed.map(({ seatId }) => seatName(scene, seatId)),
    objections: acuerdo.objections.filter(({ status }) => status === 'maintained').length,
    moved: publication.effectsApplied.map(({ termId, from, to }) => ({
      name: body.terms.find(({ id }) => id === termId)?.name ?? '',
      from,
      to,
    })),
    checkpoint: null,
    url: url(actPath(body.slug, publication.folio)),
  });
}

const pageOf = ({ acuerdo, body, url }: AcuerdoScene): string => url(`/app/${body.slug}/acuerdos/${acuerdo.id}`);
