import { isSecretariat } from '../acuerdos/acuerdos.policy';
import type { BodyNow } from '../bodies/bodies';
import type { Viewer } from '../platform/access/viewer';

/** The secretariat in force looks after the mails of its body, and the administrator after those of the installation. */
export const mayTendMails = (viewer: Viewer, at: BodyNow): boolean => viewer.administrator || isSecretariat(viewer, at);
