import type { PersonHere, Presence } from '@acuerda/contracts';

/** Who is here by audience; null for one that is not heard. */
export interface WhoIsHere {
  open: ReadonlyMap<string, PersonHere> | null;
  internal: ReadonlyMap<string, PersonHere> | null;
}

export const nobodyYet: WhoIsHere = { open: null, internal: null };

export function hearPresence(known: WhoIsHere, { audience, whole, people, gone }: Presence): WhoIsHere {
  const here = new Map(whole ? [] : known[audience]);
  for (const person of people) here.set(person.personId, person);
  for (const personId of gone) here.delete(personId);
  return { ...known, [audience]: here };
}

/** People once, however many windows they have. Of who is in both audiences the internal word is believed. */
export const peopleHere = ({ open, internal }: WhoIsHere): PersonHere[] => [
  ...new Map([...(open ?? []), ...(internal ?? [])]).values(),
];

/** Who writes now about a part, or with null about the whole act, as an audience may know it. */
export function writingOn(here: WhoIsHere, partId: string | null, audience: 'open' | 'internal'): string[] {
  const openly = [...(here.open?.values() ?? [])].filter(({ typing }) => typing).map(({ personId }) => personId);
  const writing = [...(here[audience]?.values() ?? [])].filter((one) => one.typing && one.partId === partId);
  return writing.map(({ personId }) => personId).filter((id) => audience === 'open' || !openly.includes(id));
}
