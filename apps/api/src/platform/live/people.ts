import type { PersonHere, Whereabouts } from '@acuerda/contracts';

type Place = Whereabouts['audience'];

export const PLACES: readonly Place[] = ['open', 'internal'];

/** One tab of somebody in a room, as every process knows it. */
export interface Tab {
  socketId: string;
  personId: string;
  /** What this tab hears: it is shown to no other audience. */
  hears: Place[];
  /** Where it was last seen, by audience: the open one never learns of the internal one's places. */
  at: Partial<Record<Place, { partId: string | null; typing: boolean }>>;
}

/** The tabs of one process, by room. */
export type Crowd = Record<string, Tab[]>;

/** Who is in a room, as an audience may know it: tabs of one person are one person, where the last of them is. */
export function peopleFor(place: Place, tabs: readonly Tab[]): Map<string, PersonHere> {
  const people = new Map<string, PersonHere>();
  for (const { personId, hears, at } of tabs) {
    if (!hears.includes(place)) continue;
    const known = people.get(personId);
    const seen = (place === 'internal' ? at.internal : undefined) ?? at.open;
    people.set(personId, {
      personId,
      partId: seen?.partId ?? known?.partId ?? null,
      typing: (known?.typing ?? false) || (seen?.typing ?? false),
    });
  }
  return people;
}

/** Where a tab is after it has said so. In an internal thread it types for that audience alone. */
export function moved(tab: Tab, { audience, partId, typing }: Whereabouts): Tab {
  if (audience === 'open') return { ...tab, at: { open: { partId, typing } } };
  const open = tab.at.open && { ...tab.at.open, typing: false };
  return { ...tab, at: { ...(open && { open }), internal: { partId, typing } } };
}

/** What has to be said so that who knew `before` knows `after`; null where it is the same. */
export function changeOf(
  before: ReadonlyMap<string, PersonHere>,
  after: ReadonlyMap<string, PersonHere>,
): { people: PersonHere[]; gone: string[] } | null {
  const people = [...after.values()].filter((person) => !isSame(before.get(person.personId), person));
  const gone = [...before.keys()].filter((personId) => !after.has(personId));
  return people.length + gone.length === 0 ? null : { people, gone };
}

const isSame = (one: PersonHere | undefined, other: PersonHere): boolean =>
  one?.partId === other.partId && one.typing === other.typing;
