import { assertNever } from '../decision';
import { theSecretariatActs } from './promises-of-authority';
import { aPublication, aRejection, aReturn, aStatement, aWithdrawal } from './promises-of-endings';
import {
  aMaintainedObjection,
  anAnswer,
  anObjection,
  aPassedSignoff,
  aSignoff,
  aWaivedSignoff,
  aWithdrawnObjection,
} from './promises-of-signoffs';
import { aClose, aMissedQuorum, anExtension, aSubmission, aVote } from './promises-of-votes';
import type { Step } from './step';
import { promise } from './violation';

/** Judges one event by what the proof has written down before it. */
export function judge({ event, ...rest }: Step): void {
  promise(!rest.before.ledger.ended, 'what has ended changes no more', () => event.type);
  switch (event.type) {
    case 'revision_submitted':
      return aSubmission({ event, ...rest });
    case 'vote_cast':
      return aVote({ event, ...rest });
    case 'vote_closed':
      return aClose({ event, ...rest });
    case 'quorum_missed':
      return aMissedQuorum({ event, ...rest });
    case 'vote_extended':
      return anExtension({ event, ...rest });
    case 'signed_off':
      return aSignoff({ event, ...rest });
    case 'objection_raised':
      return anObjection({ event, ...rest });
    case 'objection_answered':
      return anAnswer({ event, ...rest });
    case 'objection_withdrawn':
      return aWithdrawnObjection({ event, ...rest });
    case 'objection_maintained':
      return aMaintainedObjection({ event, ...rest });
    case 'signoff_waived':
      return aWaivedSignoff({ event, ...rest });
    case 'signoff_passed':
      return aPassedSignoff({ event, ...rest });
    case 'acuerdo_published':
      return aPublication({ event, ...rest });
    case 'acuerdo_returned':
      return aReturn({ event, ...rest });
    case 'acuerdo_rejected':
      return aRejection({ event, ...rest });
    case 'acuerdo_withdrawn':
      return aWithdrawal({ event, ...rest });
    case 'statement_recorded':
      return aStatement({ event, ...rest });
    case 'acuerdo_created':
    case 'drafters_named':
    case 'reviewers_invited':
    case 'reviewer_invited':
    case 'invitation_ended':
      return theSecretariatActs(rest.actor, rest.before);
    default:
      return assertNever(event);
  }
}
