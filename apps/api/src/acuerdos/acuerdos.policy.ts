import { isRefusal, type AcuerdoState, actingAsSecretariat, invitedTo, invitedToDraft } from '@acuerda/workflow';
import type { BodyNow } from '../bodies/bodies';
import type { Entry } from '../bodies/bodies.policy';
import { actorOf } from '../platform/access/actor';
import type { Viewer } from '../platform/access/viewer';

/**
 * Who sees an acuerdo and its draft. Members see what was submitted; a draft belongs to its drafters, to those who are
 * invited to it and to the secretariat in force.
 */
export function maySeeDraft(viewer: Viewer, acuerdo: AcuerdoState, at: BodyNow): boolean {
  return (
    acuerdo.drafters.includes(viewer.accountId) ||
    invitedToDraft(acuerdo, at).includes(viewer.accountId) ||
    isSecretariat(viewer, at)
  );
}

/** Of those who entered the body: members see what was submitted, guests that of it to which they are invited now. */
export const maySeeAcuerdo = (viewer: Viewer, acuerdo: AcuerdoState, at: BodyNow, entry: Entry): boolean =>
  (entry === 'inside' || invitedTo(acuerdo, at).includes(viewer.accountId)) &&
  (acuerdo.revisions.length > 0 || maySeeDraft(viewer, acuerdo, at));

/** Only named drafters write. */
export const mayWriteDraft = (viewer: Viewer, acuerdo: AcuerdoState): boolean =>
  acuerdo.drafters.includes(viewer.accountId);

export const isSecretariat = (viewer: Viewer, { body, now }: BodyNow): boolean =>
  !isRefusal(actingAsSecretariat({ actor: actorOf(viewer), body, now }));
