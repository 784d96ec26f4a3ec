import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { Loaded } from '../api/loaded';
import { useBody } from '../bodies/body-context';
import { NameDraftersDocument, PeopleDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useWorkspace } from './workspace-context';

/** Who may write the draft, besides the technical secretariat. */
export function DraftersDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { slug } = useBody();
  const { acuerdo, target } = useWorkspace();
  const people = useQuery(PeopleDocument, { variables: { slug } });
  const command = useAcuerdoCommand(NameDraftersDocument);
  const [named, setNamed] = useState(acuerdo.drafters.map(({ id }) => id));
  const send = async () => {
    if ((await command.run({ ...target, personIds: named })) === 'done') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('actions:verb.name_drafters')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <div className="stack">
        <p className="small soft">{t('workspace:drafters_detail')}</p>
        <Loaded of={people}>
          {({ body }) => (
            <Checkbox.Group value={named} onChange={setNamed} aria-label={t('actions:verb.name_drafters')}>
              <div className="stack radio-stack">
                {body?.people.map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
              </div>
            </Checkbox.Group>
          )}
        </Loaded>
        <CommandOutcome command={command} what={t('actions:not_done.name_drafters')} />
        <div className="row">
          <Button loading={command.busy} onClick={() => void send()}>
            {t('actions:verb.name_drafters')}
          </Button>
          <Button variant="subtle" color="tinta.9" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
