import type { VoteChoice } from '@acuerda/workflow/vocabulary';
import { Button } from '@mantine/core';
import { IconMinus, IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { VoteDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { countedVotes } from './counted-votes';
import { DecidingAs } from './deciding-as';
import { SeeWhatChanged } from './see-what-changed';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { WhyNot } from './why-not';
import { useOffer, useSeen, useWorkspace } from './workspace-context';

const CHOICES = [
  { choice: 'abstain', variant: 'subtle', Icon: IconMinus },
  { choice: 'reject', variant: 'default', Icon: IconThumbDown },
  { choice: 'approve', variant: 'filled', Icon: IconThumbUp },
] as const;

/** Approve, reject or abstain, on the text that is on screen, through the viewer's seat. */
export function VoteBar() {
  const { t } = useText();
  const { acuerdo, target } = useWorkspace();
  const seen = useSeen();
  const offer = useOffer('vote');
  const command = useAcuerdoCommand(VoteDocument);
  const [sending, setSending] = useState<VoteChoice | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!offer) return null;
  if (offer.refusal) return <WhyNot action="vote" refusal={offer.refusal} />;
  const { seats } = offer;
  const seat = seats.find((one) => one.seat.id === chosen) ?? seats[0];
  if (!seat) return null;

  const cast = acuerdo.vote && countedVotes(acuerdo.vote).get(seat.seat.id);
  const send = async (choice: VoteChoice) => {
    setSending(choice);
    await command.run({ ...target, seen, seatId: seat.seat.id, choice });
    setSending(null);
  };
  return (
    <ActionBar
      about={
        <>
          <DecidingAs seat={seat} seats={seats} onChoose={setChosen} cast={cast?.choice ?? null} />
          <CommandOutcome command={command} what={t('actions:not_done.vote')}>
            {command.refused?.code === 'REVISION_STALE' && <SeeWhatChanged />}
          </CommandOutcome>
        </>
      }
    >
      {CHOICES.filter(({ choice }) => choice !== cast?.choice).map(({ choice, variant, Icon }) => (
        <Button
          key={choice}
          variant={variant}
          color={variant === 'subtle' ? 'tinta.9' : undefined}
          loading={sending === choice}
          disabled={sending !== null && sending !== choice}
          leftSection={<Icon size={19} aria-hidden="true" />}
          onClick={() => void send(choice)}
        >
          {t(`workspace:choose.${choice}`)}
        </Button>
      ))}
    </ActionBar>
  );
}
