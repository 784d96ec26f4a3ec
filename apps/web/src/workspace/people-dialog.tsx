import { useQuery } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CommandDialog } from '../api/command-dialog';
import { Loaded } from '../api/loaded';
import { useBody } from '../bodies/body-context';
import { NameDraftersDocument, PeopleDocument, type PeopleQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { officesOf } from './offices-of';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useWorkspace } from './workspace-context';

interface PeopleDialogProps {
  /** Who is named now. */
  named: string[];
  onClose: () => void;
}

/** From how many people on a name is looked for rather than read. */
const MANY = 8;

/** Chooses among the people of the body who writes the draft. */
export function PeopleDialog({ named, onClose }: PeopleDialogProps) {
  const { t } = useText();
  const { slug } = useBody();
  const { target } = useWorkspace();
  const people = useQuery(PeopleDocument, { variables: { slug } });
  const command = useAcuerdoCommand(NameDraftersDocument);
  const [chosen, setChosen] = useState(named);
  return (
    <CommandDialog
      title={t('actions:verb.name_drafters')}
      verb={t('workspace:keep_people')}
      size="md"
      notDone={t('actions:not_done.name_drafters')}
      command={command}
      onSend={() => command.run({ ...target, personIds: chosen })}
      onClose={onClose}
    >
      <p className="small soft">{t('workspace:people_detail.name_drafters')}</p>
      <Loaded of={people}>
        {({ body }) => body && <PeoplePicker body={body} chosen={chosen} onChange={setChosen} />}
      </Loaded>
    </CommandDialog>
  );
}

interface PeoplePickerProps {
  body: NonNullable<PeopleQuery['body']>;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function PeoplePicker({ body, chosen, onChange }: PeoplePickerProps) {
  const { t } = useText();
  const [sought, setSought] = useState('');
  const offices = officesOf(body, t('workspace:secretariat'));
  const listed = body.people.filter(({ id, name }) =>
    `${name} ${offices.get(id) ?? ''}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  return (
    <>
      {body.people.length > MANY && (
        <TextInput
          label={t('workspace:find_person')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group value={chosen} onChange={onChange} aria-label={t('workspace:people')}>
        <div className="stack people-picker">
          {listed.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} description={offices.get(id)} />
          ))}
        </div>
      </Checkbox.Group>
      {listed.length === 0 && <p className="small quiet">{t('workspace:nobody_found')}</p>}
    </>
  );
}
