import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { RecordStatementDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { QuestionMark } from './question-mark';
import { ReasonDialog } from './reason-dialog';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useOffer, useSeen, useWorkspace } from './workspace-context';

/** What seats put on record after the vote closed, beside the votes; it changes no result. */
export function Statements() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const [writing, setWriting] = useState(false);
  const offered = useOffer('record_statement')?.refusal === null;
  const seatName = (seatId: string) => acuerdo.vote?.electorate.find(({ id }) => id === seatId)?.name;
  if (acuerdo.statements.length === 0 && !offered) return null;
  return (
    <section className="card panel statements" aria-labelledby="statements">
      <h2 className="h3" id="statements">
        {t('workspace:statements')}
      </h2>
      <p className="tiny quiet">{t('workspace:statement_detail')}</p>
      <ul className="ruled">
        {acuerdo.statements.map((statement) => (
          <li key={`${statement.seatId} ${statement.at}`}>
            <b>{seatName(statement.seatId) ?? statement.person?.name}</b>
            <span className="block small prose">{statement.text}</span>
            <span className="block tiny quiet">
              {statement.person?.name} · <DateText instant={statement.at} short />
            </span>
            <QuestionMark question={statement.question} />
          </li>
        ))}
      </ul>
      {offered && (
        <Button variant="default" size="sm" className="statement-offer" onClick={() => setWriting(true)}>
          {t('actions:verb.record_statement')}
        </Button>
      )}
      {writing && <StatementDialog onClose={() => setWriting(false)} />}
    </section>
  );
}

function StatementDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(RecordStatementDocument);
  const seats = useOffer('record_statement')?.seats ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const seatId = chosen ?? seats[0]?.seat.id;
  if (seatId === undefined) return null;
  return (
    <ReasonDialog
      title={t('actions:verb.record_statement')}
      detail={t('workspace:statement_detail')}
      label={t('workspace:your_statement')}
      notDone={t('actions:not_done.record_statement')}
      command={command}
      onSend={(text) => command.run({ ...target, seen, seatId, text })}
      onClose={onClose}
    >
      {seats.length > 1 && (
        <NativeSelect
          label={t('workspace:through_seat')}
          value={seatId}
          data={seats.map(({ seat }) => ({ value: seat.id, label: seat.name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
    </ReasonDialog>
  );
}
