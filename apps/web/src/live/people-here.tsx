import { Tooltip } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { usePeopleHere } from './use-people-here';
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
        {people.slice(0, MOST).map(({ personId, name, initials }) => (
          <li key={personId}>
            <Tooltip label={name || t('live:unnamed')} events={{ hover: true, focus: false, touch: true }}>
              <span>
                <PersonMark id={personId} initials={initials} size={34} />
                <span className="visually-hidden">{name || t('live:unnamed')}</span>
              </span>
            </Tooltip>
          </li>
        ))}
      </ul>
      <span className="small quiet" title={names.join(', ')}>
        {t('live:here_now', { count: people.length })}
      </span>
    </div>
  );
}
