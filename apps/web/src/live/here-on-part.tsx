import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { PersonMark } from '../ui/avatar';
import { usePeopleHere, type NamedPerson } from './use-people-here';
import './live.css';

const MOST = 3;

/** Others who are on a part, by the part: for the marks beside it. */
export function useOthersByPart(): ReadonlyMap<string, NamedPerson[]> {
  const { viewer } = useSession();
  const byPart = new Map<string, NamedPerson[]>();
  for (const person of usePeopleHere()) {
    const { personId, partId } = person;
    if (personId !== viewer.id && partId !== null) byPart.set(partId, [...(byPart.get(partId) ?? []), person]);
  }
  return byPart;
}

/** Beside a part: who reads it or writes about it now. */
export function HereOnPart({ people }: { people: readonly NamedPerson[] | undefined }) {
  const { t } = useText();
  if (!people) return null;
  const said = people.map(({ name, typing }) =>
    t(typing ? 'live:writes_here' : 'live:is_on_part', { name: name || t('live:unnamed') }),
  );
  return (
    <span className="here-on-part" title={said.join('\n')}>
      <span className="visually-hidden">{said.join('. ')}</span>
      {people.slice(0, MOST).map(({ personId, initials, typing }) => (
        <span key={personId} data-typing={typing || undefined}>
          <PersonMark id={personId} initials={initials} size={22} />
        </span>
      ))}
    </span>
  );
}
