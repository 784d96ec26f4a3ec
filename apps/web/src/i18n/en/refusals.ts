import type { refusals as original } from '../es/refusals';
import type { Same } from '../texts';
import { apiRefusals } from './api-refusals';
import { commentRefusals } from './comment-refusals';

export const refusals: Same<typeof original> = {
  ...apiRefusals,
  ...commentRefusals,
  NOT_THE_SECRETARIAT: {
    why: 'Only the technical secretariat in force may do this.',
    todo: 'Ask the technical secretariat.',
  },
  NOT_THE_ADMINISTRATOR: {
    why: 'Only the administrator of the installation may do this.',
    todo: 'Ask the administrator.',
  },
  NOT_THE_SYSTEM: {
    why: 'The system takes this step when its time comes.',
    todo: 'Wait until the time is up.',
  },
  NO_APPOINTMENT: {
    why: 'There is no record of your appointment to this seat.',
    todo: 'Ask the technical secretariat to record the act that appoints you.',
  },
  APPOINTMENT_NOT_STARTED: {
    why: 'Your appointment has not started yet.',
    why_facts: 'Your appointment starts on {{startsOn}}.',
    todo: 'You may do this from the day it starts.',
  },
  APPOINTMENT_ENDED: {
    why: 'The appointment has ended.',
    why_facts: 'The last day of the appointment is {{endedOn}}.',
    todo: 'If an act continues it, the technical secretariat records it.',
  },
  SECRETARIAT_IN_FORCE: {
    why: 'A technical secretariat is in force and this is its task.',
    todo: 'Ask the technical secretariat.',
  },
  BODY_TERM_ENDED: {
    why: 'The term of the body has ended.',
    why_facts: 'The term of {{term}} ended on {{endedOn}}, 23:59.',
    todo: 'An act of reinstallation must be recorded. You can go on reading and drafting.',
    todo_new_revision:
      'The body has a new term already. The technical secretariat returns the acuerdo to draft and submits it anew.',
  },
  BODY_TERM_NOT_STARTED: {
    why: 'The term of the body has not started yet.',
    todo: 'Wait for the day it starts.',
  },
  BODY_WITHOUT_TERM: {
    why: 'The body has no recorded term.',
    todo: 'The administrator must record the term with its act.',
  },
  BODY_UNKNOWN: {
    why: 'There is no such body.',
    todo: 'Check the address.',
  },
  BODY_EXISTS: {
    why: 'That body is already registered.',
    todo: 'Open it in the list of bodies.',
  },
  NO_VOTING_SEAT_IN_FORCE: {
    why: 'No voting seat is held by anyone.',
    todo: 'Record an appointment to one in the roster.',
  },
  NO_CIVIL_SOCIETY_SEAT: {
    why: 'No civil society seat is held; nobody can sign off.',
    todo: 'Record the missing appointment in the roster.',
  },
  ACUERDO_UNKNOWN: {
    why: 'There is no such acuerdo, or you may not see it.',
    todo: 'Go back to the list of acuerdos.',
  },
  ACUERDO_EXISTS: {
    why: 'That acuerdo had already been created.',
    todo: 'Open it in the list of acuerdos.',
  },
  ACUERDO_OF_ANOTHER_BODY: {
    why: 'The acuerdo belongs to another body.',
    todo: 'Open it from its own body.',
  },
  ALREADY_PUBLISHED: {
    why: 'The acuerdo is already published.',
    why_facts: 'The acuerdo is already published as {{folio}}.',
    todo: 'What is published does not change; a correction is an erratum of its own.',
  },
  WRONG_STATUS: {
    why: 'The acuerdo is at another step.',
    todo: 'Reload the page to see what can be done now.',
  },
  REVISION_STALE: {
    why: 'The text changed after you opened it.',
    todo: 'Read what changed and decide on the current revision.',
  },
  REASON_REQUIRED: {
    why: 'The reasons are missing.',
    todo: 'Write them: they stay on record.',
  },
  NOTHING_DUE: {
    why: 'Nothing is due yet.',
    todo: 'Wait until the time is up.',
  },
  ORIGINAL_UNKNOWN: {
    why: 'The act that it is about was not found.',
    todo: 'Choose a published act of this body.',
  },
  ORIGINAL_NOT_PUBLISHED: {
    why: 'Only a published act is corrected or amended.',
    todo: 'Edit the draft, or wait until it is published.',
  },
  ORIGINAL_IS_ERRATUM: {
    why: 'An erratum is neither corrected nor amended.',
    todo: 'Correct the act that it is about.',
  },
  ERRATUM_CHANGES_EFFECTS: {
    why: 'An erratum may not move dates, nor change what the act does.',
    todo: 'Restore the original words of that part, or prepare an amending acuerdo.',
  },
  ERRATUM_CHANGES_STRUCTURE: {
    why: 'An erratum does not add, remove or move parts.',
    todo: 'Leave the same parts, or prepare an amending acuerdo.',
  },
  ERRATUM_CHANGES_NOTHING: {
    why: 'The text is the published one: there is nothing to correct.',
    todo: 'Write the correction in the part that needs it.',
  },
  ERRATUM_STALE: {
    why: 'Another erratum changed that text while this one was being decided.',
    todo: 'Return it to draft and review the correction on the standing text.',
  },
  ENTRY_INTO_FORCE_PAST: {
    why: 'The transitorio sets the entry into force on a day that is over.',
    todo: 'Return the acuerdo and write a date from today on.',
  },
  SECTOR_NOT_REPRESENTED: {
    why: 'The rules ask for the vote of a sector, and nobody holds its seats.',
    todo: 'Record the act that appoints somebody first.',
  },
  EFFECT_LEAVES_GAP: {
    why: 'The acuerdo would enter into force after the term that it extends has ended.',
    todo: 'Bring the entry into force forward; an ended term is renewed, not extended.',
  },
  EFFECT_ENDS_BEFORE_FORCE: {
    why: 'The term would end before the acuerdo enters into force.',
    todo: 'Choose a later date.',
  },
  TERM_STILL_RUNS: {
    why: 'That term still runs: it is extended, not renewed.',
    todo: 'Write an extension.',
  },
  BODY_NEEDS_REINSTALLATION: {
    why: "The body's term is not renewed by an acuerdo of its own.",
    todo: 'Its act of reinstallation has to be recorded.',
  },
  DOCUMENT_MISSING: {
    why: 'The acuerdo has no text.',
    todo: 'Write at least the title and one resolution.',
  },
  LINT_ERRORS: {
    why: 'The text has faults that keep it from being submitted.',
    todo: 'Mend the faults marked in the margin.',
  },
  DEADLINE_PAST: {
    why: 'The deadline you set has passed.',
    why_facts: '{{deadline}} has passed.',
    todo: 'Choose a date to come.',
  },
  DEADLINE_AFTER_BODY_TERM: {
    why: 'The deadline falls after the term of the body ends.',
    why_facts: '{{deadline}} falls after {{endsOn}}, the last day of {{term}}.',
    todo: 'Choose a date within the term.',
  },
  EFFECT_STALE: {
    why: 'The effect was written against an end date that no longer stands.',
    todo: 'Update the effect and check that the text says the same.',
  },
  EFFECT_SHORTENS_TERM: {
    why: 'The new date is earlier than the one that stands: an extension may not shorten.',
    todo: 'Choose a later date.',
  },
  EFFECT_NOT_SUPPORTED: {
    why: 'That effect does not exist in this installation.',
    todo: 'Use “extend a term”.',
  },
  EFFECT_REPEATED: {
    why: 'Two effects move the same term.',
    todo: 'Keep only one.',
  },
  TERM_ENDED: {
    why: 'That term has ended: it cannot be extended, only renewed.',
    todo: 'Prepare the renewal with its act.',
  },
  TERM_UNKNOWN: {
    why: 'There is no such term.',
    todo: 'Choose one of the body’s terms.',
  },
  VOTE_CLOSED: {
    why: 'The vote is closed.',
    why_facts: 'The vote closed on {{closedAt}}.',
    todo: 'You may leave a statement; the result does not change.',
  },
  SEAT_NOT_IN_ELECTORATE: {
    why: 'Your seat was not among the voters when this was submitted.',
    todo: 'You may vote on the next revision, if there is one.',
  },
  SEAT_UNKNOWN: {
    why: 'There is no such seat.',
    todo: 'Choose one of the body’s seats.',
  },
  VOTED_FOR_ANOTHER_SEAT: {
    why: 'You have already voted from another seat, and nobody votes for two.',
    todo: 'Let this seat’s titular or another alternate vote.',
  },
  TITULAR_HAS_VOTED: {
    why: 'The titular has already voted for this seat.',
    why_facts: 'The titular voted for this seat on {{votedAt}}.',
    todo: 'The titular’s vote is the one that counts.',
  },
  VOTE_UNCHANGED: {
    why: 'That already is your vote.',
    todo: 'There is no need to repeat it.',
  },
  QUORUM_MISSING: {
    why: 'There is no quorum yet.',
    why_facts: 'There are {{present}} of the {{needed}} votes that the quorum asks for.',
    todo: 'Wait for more seats to vote, or extend the time.',
  },
  DEADLINE_NOT_REACHED: {
    why: 'The deadline has not been reached.',
    why_facts: 'The time runs until {{deadline}}.',
    todo: 'Wait for it.',
  },
  VOTE_ALREADY_EXTENDED: {
    why: 'The time was already extended once.',
    todo: 'Close the vote once there is quorum, or return the acuerdo to draft.',
  },
  NOT_A_CIVIL_SOCIETY_SEAT: {
    why: 'Only civil society seats sign off or object.',
    todo: 'You may comment on the text.',
  },
  ALREADY_SIGNED_OFF: {
    why: 'Your seat has already signed off this revision.',
    todo: 'There is no need to repeat it.',
  },
  SIGNED_FOR_ANOTHER_SEAT: {
    why: 'You have already signed off from another seat.',
    todo: 'Let this seat’s titular or another alternate do it.',
  },
  OWN_OBJECTION_STANDS: {
    why: 'Your seat has an objection standing.',
    todo: 'Withdraw it before signing off.',
  },
  OBJECTION_UNKNOWN: {
    why: 'There is no such objection.',
    todo: 'Reload the page.',
  },
  OBJECTION_EXISTS: {
    why: 'That objection had already been raised.',
    todo: 'There is no need to repeat it.',
  },
  OBJECTION_SETTLED: {
    why: 'That objection is already settled.',
    todo: 'Reload the page to read how.',
  },
  OBJECTION_NOT_ANSWERED: {
    why: 'The objection has not been answered yet.',
    todo: 'Wait for the technical secretariat’s answer.',
  },
  OBJECTION_ALREADY_DECLINED: {
    why: 'The objection had already been declined.',
    todo: 'You may still accept it.',
  },
  OBJECTION_ALREADY_MAINTAINED: {
    why: 'The objection is already maintained.',
    todo: 'You may withdraw it.',
  },
  NOT_THE_OBJECTING_SEAT: {
    why: 'The objection belongs to another seat.',
    todo: 'Only that seat may withdraw or maintain it.',
  },
  PART_UNKNOWN: {
    why: 'That part is not in the current revision.',
    todo: 'Choose a part of the text being decided.',
  },
  PUBLICATION_INCOMPLETE: {
    why: 'Publication details are missing.',
    todo: 'Complete the session, the place and the signatories.',
  },
  TIME_ZONE_UNKNOWN: {
    why: 'The time zone is not recognised.',
    todo: 'Use a name such as America/Merida.',
  },
  DATE_INVALID: {
    why: 'The date does not exist.',
    todo: 'Correct it.',
  },
  NAME_REQUIRED: {
    why: 'The name is missing.',
    todo: 'Write it.',
  },
  ACT_REQUIRED: {
    why: 'The act it rests on is missing.',
    todo: 'Write the title and date of the act.',
  },
  ID_TAKEN: {
    why: 'A record with that identifier exists already.',
    todo: 'Try again.',
  },
  DATES_REVERSED: {
    why: 'The end date comes before the start.',
    todo: 'Correct the dates.',
  },
  TERM_OVERLAPS: {
    why: 'The term overlaps another one.',
    why_facts: 'The term overlaps {{term}}.',
    todo: 'Correct the dates.',
  },
  POST_ALREADY_HELD: {
    why: 'Someone already holds that post on those dates.',
    why_facts: 'Someone already holds that post until {{endsOn}}.',
    todo: 'End the other appointment first, or change the dates.',
  },
  APPOINTMENT_UNKNOWN: {
    why: 'There is no such appointment.',
    todo: 'Reload the page.',
  },
  PROLONGATION_SHORTENS: {
    why: 'The new date is earlier than the recorded one: a prolongation may not shorten.',
    why_facts: 'The new date is earlier than {{standing}}, which is on record: a prolongation may not shorten.',
    todo: 'Choose a later date.',
  },
  HOLIDAY_REPEATED: {
    why: 'A day of rest appears more than once.',
    todo: 'Leave each date once.',
  },
  VERSION_STALE: {
    why: 'Somebody adopted another version while you prepared yours.',
    todo: 'Open the proposal again, on the version in force.',
  },
  RULE_INVALID: {
    why: 'One of the rules is not possible.',
    todo: 'Check its values.',
  },
  TITULAR_HAS_OBJECTED: {
    why: 'The titular has already objected for this seat.',
    todo: 'The titular’s objection is the one that counts.',
  },
};
