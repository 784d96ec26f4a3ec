import { Tooltip } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { usePeopleHere, type NamedPerson } from './use-people-here';
import './live.css';

/** Marks that are shown; more people are counted. */
const MOST = 5;

/** Who looks at the acuerdo now, the viewer among them; nothing while that is not known. */
export function PeopleHere() {
  const { t } = useText();
  const people = usePeopleHere();
  if (people.length === 0) return null;
  const names = people.map(({ name }) => name).filter(Boolean);
  return (
    <div className="people-here" role="group" aria-label={t('live:who_is_here')}>
      <ul>
        {people.slice(0, MOST).map((person) => (
          <HereMark key={person.personId} person={person} />
        ))}
      </ul>
      <span className="small quiet" title={names.join(', ')}>
        {t('live:here_now', { count: people.length })}
      </span>
    </div>
  );
}

function HereMark({ person: { personId, name, initials, typing } }: { person: NamedPerson }) {
  const { t } = useText();
  const shown = name || t('live:unnamed');
  const label = typing ? t('live:is_writing', { name: shown }) : shown;
  return (
    <li data-typing={typing || undefined}>
      <Tooltip label={label} events={{ hover: true, focus: false, touch: true }}>
        <span>
          <PersonMark id={personId} initials={initials} size={34} />
          <span className="visually-hidden">{label}</span>
        </span>
      </Tooltip>
    </li>
  );
}
