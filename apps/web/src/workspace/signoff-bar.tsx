import { Button } from '@mantine/core';
import { IconHandStop, IconThumbUp } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { SignOffDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { DecidingAs } from './deciding-as';
import { ObjectDialog } from './object-dialog';
import { SeeWhatChanged } from './see-what-changed';
import { quotedSelection, type Quotation } from './quoted-selection';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { WhyNot } from './why-not';
import { useOffer, useSeen, useWorkspace } from './workspace-context';

/** Civil society's consent to the text on screen, or a reasoned objection to one of its parts. */
export function SignoffBar() {
  const { t } = useText();
  const { acuerdo, target } = useWorkspace();
  const seen = useSeen();
  const signing = useOffer('sign_off');
  const objecting = useOffer('object');
  const command = useAcuerdoCommand(SignOffDocument);
  const [quotation, setQuotation] = useState<Quotation | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const eligible = acuerdo.signoff?.seats.map(({ id }) => id) ?? [];
  const seats = acuerdo.viewerSeats.filter(({ seat }) => eligible.includes(seat.id));
  const seat = seats.find((one) => one.seat.id === chosen) ?? seats[0];
  if (!seat || signing === undefined) return null;
  if (signing && objecting !== null) return <WhyNot action="sign_off" refusal={signing} />;
  return (
    <>
      <ActionBar
        about={
          <>
            <DecidingAs seat={seat} seats={seats} onChoose={setChosen} cast={null} />
            <CommandOutcome command={command} what={t('actions:not_done.sign_off')}>
              {command.refused?.code === 'REVISION_STALE' && <SeeWhatChanged />}
            </CommandOutcome>
          </>
        }
      >
        {objecting === null && (
          <Button
            variant="default"
            leftSection={<IconHandStop size={18} aria-hidden="true" />}
            onClick={() => setQuotation(quotedSelection())}
          >
            {t('actions:verb.object')}
          </Button>
        )}
        {signing === null && (
          <Button
            loading={command.busy}
            leftSection={<IconThumbUp size={18} aria-hidden="true" />}
            onClick={() => void command.run({ ...target, seen, seatId: seat.seat.id })}
          >
            {t('actions:verb.sign_off')}
          </Button>
        )}
      </ActionBar>
      {quotation && <ObjectDialog seatId={seat.seat.id} quotation={quotation} onClose={() => setQuotation(null)} />}
    </>
  );
}
