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
import { Reason, WhyNot } from './why-not';
import { useOffer, useSeen, useWorkspace } from './workspace-context';

/** Civil society's consent to the text on screen, or a reasoned objection to one of its parts. */
export function SignoffBar() {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const signing = useOffer('sign_off');
  const objecting = useOffer('object');
  const command = useAcuerdoCommand(SignOffDocument);
  const [quotation, setQuotation] = useState<Quotation | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!signing) return null;
  const seats = signing.seats.length > 0 ? signing.seats : (objecting?.seats ?? []);
  const seat = seats.find((one) => one.seat.id === chosen) ?? seats[0];
  if (!seat) return signing.refusal && <WhyNot action="sign_off" refusal={signing.refusal} />;
  return (
    <>
      <ActionBar
        about={
          <>
            <DecidingAs seat={seat} seats={seats} onChoose={setChosen} cast={null} />
            {signing.refusal && <Reason action="sign_off" refusal={signing.refusal} />}
            <CommandOutcome command={command} what={t('actions:not_done.sign_off')}>
              {command.refused?.code === 'REVISION_STALE' && <SeeWhatChanged />}
            </CommandOutcome>
          </>
        }
      >
        {objecting?.refusal === null && (
          <Button
            variant="default"
            leftSection={<IconHandStop size={18} aria-hidden="true" />}
            onClick={() => setQuotation(quotedSelection())}
          >
            {t('actions:verb.object')}
          </Button>
        )}
        {signing.refusal === null && (
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
