import type { MailText } from '@acuerda/notifications';
import { answerMail, objectionMail, publicationMail, returnMail, signoffMail, voteMail } from './decision-mails';
import type { MailScene } from './mail-scene';
import { chaseMail, failureMail, inviteMail } from './office-mails';

/** The mail about a notice, in its reader's language; null where there is nothing to write about any more. */
export async function composeMail(scene: MailScene): Promise<MailText | null> {
  const { notice, acuerdo } = scene;
  switch (notice.kind) {
    case 'invited':
      return inviteMail(scene, notice.facts);
    case 'overdue':
      return chaseMail(scene, notice.facts);
    case 'delivery_failed':
      return failureMail(scene, notice.facts);
    case 'term_ending':
    case 'mentioned':
      // Their mails are the reminder itself, and what gathers mentions.
      return null;
    default:
  }
  if (!acuerdo) return null;
  const about = { ...scene, acuerdo };
  switch (notice.kind) {
    case 'vote_awaited':
      return voteMail(about, notice.facts);
    case 'signoff_awaited':
      return signoffMail(about, notice.facts);
    case 'objection_raised':
      return objectionMail(about, notice.facts);
    case 'objection_answered':
      return answerMail(about, notice.facts);
    case 'returned':
      return returnMail(about, notice.facts);
    case 'published':
      return publicationMail(about);
  }
}
