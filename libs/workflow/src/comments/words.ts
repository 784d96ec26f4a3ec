import { refuse } from '../decision';
import { invitedTo } from '../invitations/invited';
import { MAX_COMMENT_CHARACTERS, MAX_MENTIONS, type Circle, type PersonId, type Refusal } from '../vocabulary';
import { circlesHeardBy, type CommentScene } from './circles';

export function wordsMustBeSaid(words: string): Refusal | null {
  if (words.trim() === '') return refuse('COMMENT_EMPTY');
  return words.length > MAX_COMMENT_CHARACTERS
    ? refuse('COMMENT_TOO_LONG', { characters: words.length, most: MAX_COMMENT_CHARACTERS })
    : null;
}

/** Nobody is called into a thread that they can't hear: the call itself would tell them of it. */
export function mentionsMustHear(mentions: PersonId[], circle: Circle, scene: CommentScene): Refusal | null {
  if (mentions.length > MAX_MENTIONS) return refuse('MENTION_UNKNOWN', { most: MAX_MENTIONS });
  const deaf = mentions.find((personId) => !isOfTheTable(personId, circle, scene));
  return deaf === undefined ? null : refuse('MENTION_UNKNOWN', { personId: deaf });
}

function isOfTheTable(personId: PersonId, circle: Circle, scene: CommentScene): boolean {
  const { acuerdo, body } = scene;
  const known =
    body.appointments.some((appointment) => appointment.personId === personId) ||
    acuerdo.drafters.includes(personId) ||
    invitedTo(acuerdo, scene).includes(personId);
  const actor = { kind: 'person', personId, administrator: false } as const;
  return known && circlesHeardBy({ ...scene, actor }).includes(circle);
}
