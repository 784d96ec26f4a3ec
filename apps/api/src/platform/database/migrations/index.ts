import { Platform1700000000000 } from './1700000000000-platform';
import { Identity1700000000001 } from './1700000000001-identity';
import { Bodies1700000000002 } from './1700000000002-bodies';
import { Acuerdos1700000000003 } from './1700000000003-acuerdos';
import { Attachments1700000000004 } from './1700000000004-attachments';
import { ReminderRules1700000000005 } from './1700000000005-reminder-rules';
import { Reminders1700000000006 } from './1700000000006-reminders';
import { Notifications1700000000007 } from './1700000000007-notifications';
import { Comments1700000000008 } from './1700000000008-comments';
import { Live1700000000009 } from './1700000000009-live';
import { Invitations1700000000010 } from './1700000000010-invitations';
import { Mentions1700000000011 } from './1700000000011-mentions';
import { JournalMoves1700000000012 } from './1700000000012-journal-moves';

/** Every migration, oldest first. */
export const migrations = [
  Platform1700000000000,
  Identity1700000000001,
  Bodies1700000000002,
  Acuerdos1700000000003,
  Attachments1700000000004,
  ReminderRules1700000000005,
  Reminders1700000000006,
  Notifications1700000000007,
  Comments1700000000008,
  Live1700000000009,
  Invitations1700000000010,
  Mentions1700000000011,
  JournalMoves1700000000012,
];
