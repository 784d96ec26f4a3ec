import type { commentRefusals as original } from '../es/comment-refusals';
import type { Same } from '../texts';

export const commentRefusals: Same<typeof original> = {
  COMMENTS_CLOSED: {
    why: 'Comments on this text are closed.',
    todo: 'You can read what was said.',
  },
  NOT_A_COMMENTER: {
    why: 'You do not take part in the comments on this text today.',
    todo: 'Ask the technical secretariat for an invitation.',
  },
  NOT_A_MEMBER: {
    why: 'Only members in office open threads internal to the body.',
    todo: 'Open the thread for everybody who sees the text.',
  },
  COMMENT_EMPTY: {
    why: 'The comment is empty.',
    todo: 'Write something.',
  },
  COMMENT_TOO_LONG: {
    why: 'The comment is too long.',
    todo: 'Shorten it, or make it two.',
  },
  MENTION_UNKNOWN: {
    why: 'You mentioned somebody who cannot read this thread.',
    todo: 'Remove the mention.',
  },
  THREAD_UNKNOWN: {
    why: 'This thread does not exist or is not within your reach.',
    todo: 'Reload the comments.',
  },
  THREAD_RESOLVED: {
    why: 'The thread is resolved already.',
    todo: 'Nothing is left to do.',
  },
  THREAD_NOT_RESOLVED: {
    why: 'The thread is open.',
    todo: 'Nothing is left to do.',
  },
  NOT_THE_RESOLVER: {
    why: 'A thread is resolved and reopened by whoever opened it, the drafters and the technical secretariat.',
    todo: 'Ask one of them.',
  },
  COMMENT_UNKNOWN: {
    why: 'This comment is not in the thread.',
    todo: 'Reload the comments.',
  },
  COMMENT_WITHDRAWN: {
    why: 'The comment was taken back.',
    todo: 'Write another one if need be.',
  },
  NOT_THE_AUTHOR: {
    why: 'Only its author changes a comment or takes it back.',
    todo: 'You can answer it.',
  },
  ANCHOR_UNKNOWN: {
    why: 'The marked words are not in the text.',
    todo: 'Mark them again.',
  },
  TEXT_CHANGED: {
    why: 'The text has changed since you marked those words.',
    todo: 'Reload it and mark them again.',
  },
  INVITATION_DATE_PAST: {
    why: '{{date}} is over; today is {{today}}.',
    todo: 'Choose a day from today on.',
  },
  ALREADY_INVITED: {
    why: 'They are invited already, until {{until}}.',
    todo: 'To change the days, end that invitation and invite them again.',
  },
  NOT_INVITED: {
    why: 'They have no invitation that stands.',
    todo: 'Load the page again.',
  },
  NEEDS_NO_INVITATION: {
    why: 'They see this and comment on it without an invitation.',
    todo: 'Nothing needs to be done.',
  },
};
