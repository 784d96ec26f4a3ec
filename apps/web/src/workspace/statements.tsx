import { RecordStatementDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { ReasonDialog } from './reason-dialog';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useOffer, useSeen, useWorkspace } from './workspace-context';

/** What seats put on record after the vote closed; it changes no result. */
export function Statements() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  if (acuerdo.statements.length === 0) return null;
  const seatName = (seatId: string) => acuerdo.vote?.electorate.find(({ id }) => id === seatId)?.name;
  return (
    <section className="card panel" aria-labelledby="statements">
      <h2 className="h3" id="statements">
        {t('workspace:statements')}
      </h2>
      <ul className="ruled">
        {acuerdo.statements.map((statement) => (
          <li key={`${statement.seatId} ${statement.at}`}>
            <b>{seatName(statement.seatId) ?? statement.person?.name}</b>
            <span className="block small prose">{statement.text}</span>
            <span className="block tiny quiet">
              {statement.person?.name} · <DateText instant={statement.at} short />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StatementDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(RecordStatementDocument);
  const seatId = useOffer('record_statement')?.seats[0]?.seat.id;
  if (seatId === undefined) return null;
  return (
    <ReasonDialog
      title={t('actions:verb.record_statement')}
      detail={t('workspace:statement_detail')}
      notDone={t('actions:not_done.record_statement')}
      command={command}
      onSend={(text) => command.run({ ...target, seen, seatId, text })}
      onClose={onClose}
    />
  );
}
