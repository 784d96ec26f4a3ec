import type { PersonHere } from '@acuerda/contracts';
import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { useBody } from '../bodies/body-context';
import { PeopleNamesDocument, PersonNameFragmentDoc, type PersonNameFragment } from '../gql/graphql';
import { useSession } from '../session/session-context';
import { useWhoIsHere } from './live-context';
import { peopleHere, writingOn } from './who-is-here';

export interface NamedPerson extends PersonHere {
  name: string;
  initials: string;
}

/** Who is here, the viewer first. Somebody whose name the viewer may not read is counted and not named. */
export function usePeopleHere(): NamedPerson[] {
  const { viewer } = useSession();
  const people = peopleHere(useWhoIsHere());
  const nameOf = useNames(people.map(({ personId }) => personId));
  return people
    .map((person) => ({ ...person, ...nameOf(person.personId) }))
    .sort((one, other) => Number(other.personId === viewer.id) - Number(one.personId === viewer.id));
}

/** Names of others who write now about a part, in a thread of an audience. */
export function useWritingOn(partId: string | null, audience: 'open' | 'internal'): string[] {
  const { viewer } = useSession();
  const ids = writingOn(useWhoIsHere(), partId, audience).filter((id) => id !== viewer.id);
  const nameOf = useNames(ids);
  return ids.map((id) => nameOf(id).name);
}

const UNNAMED = { name: '', initials: '·' };

/** Whoever stands anywhere on the screen is known by name already; only for others the body's people are read. */
function useNames(ids: readonly string[]): (id: string) => Pick<PersonNameFragment, 'name' | 'initials'> {
  const { cache } = useApolloClient();
  const { slug } = useBody();
  const { viewer } = useSession();
  const known = (id: string) =>
    id === viewer.id ? viewer : cache.readFragment({ fragment: PersonNameFragmentDoc, id: `Person:${id}` });
  useQuery(PeopleNamesDocument, ids.every((id) => known(id) !== null) ? skipToken : { variables: { slug } });
  return (id) => known(id) ?? UNNAMED;
}
