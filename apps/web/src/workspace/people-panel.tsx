import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { PeopleDialog, type Naming } from './people-dialog';
import { useOffer, useWorkspace } from './workspace-context';

/** Who writes the draft, and who was invited to comment on it. */
export function PeoplePanel() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  if (['published', 'withdrawn', 'rejected'].includes(acuerdo.status)) return null;
  return (
    <section className="card panel people-panel" aria-labelledby="people">
      <h2 className="h3" id="people">
        {t('workspace:people')}
      </h2>
      <Named naming="name_drafters" people={acuerdo.drafters} />
      <Named naming="invite_reviewers" people={acuerdo.reviewers} />
    </section>
  );
}

function Named({ naming, people }: { naming: Naming; people: { id: string; name: string; initials: string }[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const offered = useOffer(naming)?.refusal === null;
  return (
    <div className="people-named">
      <p className="small">
        <b>{t(`workspace:people_of.${naming}`)}</b>
      </p>
      {people.length === 0 && <p className="tiny quiet">{t(`workspace:nobody.${naming}`)}</p>}
      <ul>
        {people.map(({ id, name, initials }) => (
          <li key={id} className="row small">
            <PersonMark id={id} initials={initials} size={24} />
            {name}
          </li>
        ))}
      </ul>
      {offered && (
        <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
          {t(`actions:verb.${naming}`)}
        </Button>
      )}
      {open && <PeopleDialog naming={naming} named={people.map(({ id }) => id)} onClose={() => setOpen(false)} />}
    </div>
  );
}
