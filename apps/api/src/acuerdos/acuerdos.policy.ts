import { isRefusal, type AcuerdoState, actingAsSecretariat } from '@acuerda/workflow';
import type { BodyNow } from '../bodies/bodies';
import { actorOf } from '../platform/access/actor';
import type { Viewer } from '../platform/access/viewer';

/**
 * Who sees an acuerdo and its draft. Members see what was submitted; a draft belongs to its drafters, to those who were
 * invited to it and to the secretariat in force.
 */
export function maySeeDraft(viewer: Viewer, acuerdo: AcuerdoState, at: BodyNow): boolean {
  return (
    acuerdo.drafters.includes(viewer.accountId) ||
    acuerdo.reviewers.includes(viewer.accountId) ||
    isSecretariat(viewer, at)
  );
}

/** For members of the body; to everybody else it does not exist. */
export const maySeeAcuerdo = (viewer: Viewer, acuerdo: AcuerdoState, at: BodyNow): boolean =>
  acuerdo.revisions.length > 0 || maySeeDraft(viewer, acuerdo, at);

/** Only named drafters write. */
export const mayWriteDraft = (viewer: Viewer, acuerdo: AcuerdoState): boolean =>
  acuerdo.drafters.includes(viewer.accountId);

export const isSecretariat = (viewer: Viewer, { body, now }: BodyNow): boolean =>
  !isRefusal(actingAsSecretariat({ actor: actorOf(viewer), body, now }));
