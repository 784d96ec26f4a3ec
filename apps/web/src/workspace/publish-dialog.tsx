import { readEntryIntoForce } from '@acuerda/document';
import { useQuery } from '@apollo/client/react';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { Loaded } from '../api/loaded';
import { useBody } from '../bodies/body-context';
import { zoneCity } from '../dates/zone-city';
import { PeopleDocument, PublishDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { EntryIntoForceText } from '../ui/entry-into-force-text';
import { DateField } from '../ui/date-field';
import { Signatories } from './signatories';
import { proposedSignatories, type ProposedSignatory } from './proposed-signatories';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

/** What publication supplies: the session, the place and who signs, with office and order. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { slug } = useBody();
  const people = useQuery(PeopleDocument, { variables: { slug } });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('workspace:publication')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Loaded of={people}>
        {({ body }) => (
          <PublishForm proposed={body ? proposedSignatories(body, t('workspace:secretariat')) : []} onClose={onClose} />
        )}
      </Loaded>
    </Modal>
  );
}

function PublishForm({ proposed, onClose }: { proposed: ProposedSignatory[]; onClose: () => void }) {
  const { t } = useText();
  const body = useBody();
  const { acuerdo, shown, target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(PublishDocument);
  const [place, setPlace] = useState(zoneCity(body.timeZone));
  const [sessionName, setSessionName] = useState('');
  const [sessionDate, setSessionDate] = useState(body.today);
  const [signing, setSigning] = useState(proposed);
  const publish = async () => {
    const signatories = signing
      .filter(({ signs }) => signs)
      .map(({ personId, office, seatId }, index) => ({ personId, office, seatId, order: index + 1 }));
    const sent = { ...target, seen, place, sessionName, sessionDate, signatories };
    if ((await command.run(sent)) === 'done') onClose();
  };
  return (
    <div className="stack">
      <p className="small soft">{t('workspace:publication_detail')}</p>
      {shown && acuerdo.kind !== 'erratum' && (
        <p className="small">
          <EntryIntoForceText entry={readEntryIntoForce(shown.document)} />
        </p>
      )}
      <div className="two-columns">
        <TextInput
          label={t('workspace:session_name')}
          placeholder={t('workspace:session_example')}
          value={sessionName}
          onChange={(event) => setSessionName(event.currentTarget.value)}
          data-autofocus
        />
        <DateField
          label={t('workspace:session_date')}
          value={sessionDate}
          last={body.today}
          onChange={(value) => setSessionDate(value || body.today)}
        />
        <TextInput
          label={t('workspace:place')}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      </div>
      <Signatories value={signing} onChange={setSigning} />
      <CommandOutcome command={command} what={t('actions:not_done.publish')} />
      <div className="row">
        <Button loading={command.busy} onClick={() => void publish()}>
          {t('workspace:publish_now')}
        </Button>
        <Button variant="subtle" color="tinta.9" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </div>
  );
}
