import type { PersonId } from '@acuerda/workflow/vocabulary';
import { hearers, type Hearer } from './hearers';
import { matterOf } from './matter-of';
import type { Notice } from './notice';
import { sceneOf, type Circumstances, type Scene, type ToldEvent } from './scene';
import { TELLINGS, type Audience, type TellableEvent, type Telling } from './tellings';

/**
 * Who is to be told of what one command brought about. Nobody hears of what they did themselves, except of a publication;
 * and nobody twice of one event, however many hats they wear.
 */
export function noticesOf(events: readonly ToldEvent[], circumstances: Circumstances): Notice[] {
  const alongside = events.map(({ event }) => event);
  return events.flatMap((told) => {
    const telling = TELLINGS[told.event.type];
    return telling ? noticesOfOne(sceneOf(told, circumstances, alongside), telling) : [];
  });
}

function noticesOfOne(scene: Scene, { byMail, inAppOnly, evenWhoDidIt }: Telling): Notice[] {
  const by = doerOf(scene.event);
  const notices = new Map<PersonId, Notice>();
  const all = [...group(scene, byMail, true), ...group(scene, inAppOnly, false)];
  for (const { hearer, mail } of all) {
    const { personId, because } = hearer;
    if ((personId === by && !evenWhoDidIt) || isToldAlready(scene, personId)) continue;
    const known = notices.get(personId);
    if (known) {
      if (!known.because.includes(because)) known.because.push(because);
      continue;
    }
    const matter = matterOf(scene, hearer);
    if (!matter) continue;
    notices.set(personId, {
      ...matter,
      personId,
      cause: causeOf(scene),
      at: scene.event.at,
      acuerdo: scene.acuerdo && { id: scene.acuerdo.id, title: scene.acuerdo.title },
      because: [because],
      by,
      mail,
    });
  }
  return [...notices.values()];
}

const group = (scene: Scene, audiences: readonly Audience[], mail: boolean): { hearer: Hearer; mail: boolean }[] =>
  audiences.flatMap((audience) => hearers[audience](scene).map((hearer) => ({ hearer, mail })));

const doerOf = ({ by }: TellableEvent): PersonId | null => (by.kind === 'system' ? null : by.personId);

/** Whose objection was accepted hears that; that the acuerdo went back because of it goes without saying. */
function isToldAlready({ event, objection }: Scene, personId: PersonId): boolean {
  return event.type === 'acuerdo_returned' && objection?.personId === personId;
}

/**
 * A list of drafters or reviewers replaces the one before it: whoever stays on it was invited already. Whom a comment
 * mentions is told once, however often it is edited.
 */
function causeOf({ event, position }: Scene): string {
  switch (event.type) {
    case 'drafters_named':
      return `drafter:${event.acuerdoId}`;
    case 'reviewers_invited':
      return `reviewer:${event.acuerdoId}`;
    case 'thread_opened':
    case 'comment_added':
    case 'comment_edited':
      return `comment:${event.commentId}`;
    default:
      return `event:${position}`;
  }
}
