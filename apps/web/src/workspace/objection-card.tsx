import { Button } from '@mantine/core';
import { IconHandStop, IconQuoteOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import type { Tone } from '../ui/tone';
import type { Objection } from './acuerdo';
import { usePartNameIn } from './part-name-in';
import { AnswerDialog } from './answer-dialog';
import { QuestionMark } from './question-mark';
import { SettleDialog } from './settle-dialog';
import { SilenceClock } from './silence-clock';
import { useWorkspace } from './workspace-context';

const TONES: Record<Objection['status'], Tone> = {
  open: 'vermilion',
  declined: 'amber',
  maintained: 'vermilion',
  accepted: 'jade',
  withdrawn: 'plain',
};

const OFFERS = ['answer_objection', 'withdraw_objection', 'maintain_objection'] as const;
type Offer = (typeof OFFERS)[number];

/** An objection with its answers, and what the viewer may do about it. */
export function ObjectionCard({ objection }: { objection: Objection }) {
  const { t } = useText();
  const { acuerdo, shown } = useWorkspace();
  const partName = usePartNameIn(shown?.document);
  const [dialog, setDialog] = useState<Offer | null>(null);
  const offers = OFFERS.filter((offer) =>
    acuerdo.availableActions.some(
      ({ action, objectionId, refusal }) => action === offer && objectionId === objection.id && refusal === null,
    ),
  );
  const partStands = shown?.document.content.some(({ attrs }) => attrs.id === objection.partId);
  return (
    <>
      <p className="row row--wrap">
        <Badge tone={TONES[objection.status]} icon={<IconHandStop size={15} aria-hidden="true" />}>
          {t('workspace:objection')}: {t(`words:objection.${objection.status}`)}
        </Badge>
        <span className="tiny quiet">
          {t('workspace:on_part', { part: partName(objection.partId), number: objection.raisedOn })}
        </span>
      </p>
      <p className="row row--wrap small said">
        {objection.person && <PersonMark id={objection.person.id} initials={objection.person.initials} size={24} />}
        <b>{objection.person?.name ?? objection.seat.name}</b>
        <span className="tiny quiet">
          {objection.seat.name} · <DateText instant={objection.at} short />
        </span>
      </p>
      <QuestionMark question={objection.question} />
      {objection.quote && <blockquote className="quote">«{objection.quote}»</blockquote>}
      <p className="small prose">{objection.reasons}</p>
      {partStands === false && (
        <p className="tiny quiet row">
          <IconQuoteOff size={15} aria-hidden="true" />
          {t('workspace:part_gone')}
        </p>
      )}
      {objection.answers.map((answer) => (
        <div key={answer.at} className="reply">
          <p className="row row--apart">
            <b className="small">{answer.person?.name ?? t('workspace:secretariat')}</b>
            <Badge tone={answer.accepted ? 'jade' : 'amber'}>
              {t(answer.accepted ? 'words:objection.accepted' : 'words:objection.declined')}
            </Badge>
          </p>
          {answer.reasons && <p className="small prose">{answer.reasons}</p>}
          <p className="tiny quiet">
            <DateText instant={answer.at} short />
          </p>
        </div>
      ))}
      {objection.maintainedBecause && (
        <p className="small reply">
          <b>{t('words:objection.maintained')}:</b> {objection.maintainedBecause}
        </p>
      )}
      <SilenceClock objection={objection} />
      {offers.length > 0 && (
        <div className="row row--wrap objection-offers">
          {offers.map((offer) => (
            <Button key={offer} size="compact-sm" variant="default" onClick={() => setDialog(offer)}>
              {t(`actions:verb.${offer}`)}
            </Button>
          ))}
        </div>
      )}
      {dialog === 'answer_objection' && <AnswerDialog objection={objection} onClose={() => setDialog(null)} />}
      {dialog && dialog !== 'answer_objection' && (
        <SettleDialog objection={objection} how={dialog} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
