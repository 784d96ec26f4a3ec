import { Button } from '@mantine/core';
import { useState } from 'react';
import { AcuerdoInvitations } from '../invitations/acuerdo-invitations';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { PeopleDialog } from './people-dialog';
import { useOffer, useWorkspace } from './workspace-context';

/** Who writes the draft, and who is invited to comment. */
export function PeoplePanel() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  if (['published', 'withdrawn', 'rejected'].includes(acuerdo.status)) return null;
  return (
    <section className="card panel people-panel" aria-labelledby="people">
      <h2 className="h3" id="people">
        {t('workspace:people')}
      </h2>
      <Drafters people={acuerdo.drafters} />
      <div className="people-named">
        <p className="small">
          <b>{t('workspace:reviewers')}</b>
        </p>
        <AcuerdoInvitations />
      </div>
    </section>
  );
}

function Drafters({ people }: { people: { id: string; name: string; initials: string }[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const offered = useOffer('name_drafters')?.refusal === null;
  return (
    <div className="people-named">
      <p className="small">
        <b>{t('workspace:people_of.name_drafters')}</b>
      </p>
      {people.length === 0 && <p className="tiny quiet">{t('workspace:nobody.name_drafters')}</p>}
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
          {t('actions:verb.name_drafters')}
        </Button>
      )}
      {open && <PeopleDialog named={people.map(({ id }) => id)} onClose={() => setOpen(false)} />}
    </div>
  );
}
