import { IconCheck, IconHandStop, IconHourglass, IconUserOff } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { useRuleWords } from '../rules/use-rule-words';
import { DateText } from '../ui/date-text';
import type { SignoffRound } from './acuerdo';
import { NextStep } from './next-step';
import { QuestionMark } from './question-mark';
import { RulesInWords } from './rules-in-words';
import { SeatLine } from './seat-line';
import { UntilText } from './until-text';
import { useWorkspace } from './workspace-context';

const RULES = ['signoff', 'objectionWindowDays', 'objectionSilence', 'maintainedObjection'] as const;

/** Which civil society seats gave their sign-off to this revision, which object, which are awaited, and until when. */
export function SignoffPanel() {
  const { t } = useText();
  const { says } = useRuleWords();
  const { acuerdo } = useWorkspace();
  const round = acuerdo.signoff;
  const asked = round?.rules.find(({ key }) => key === 'signoff');
  if (!round || acuerdo.status === 'draft') return null;
  if (!round.required) return <NotRequired />;
  if (!round.open && round.signoffs.length === 0) return null;
  return (
    <section className="card panel" aria-labelledby="signoff">
      <h2 className="h3" id="signoff">
        {t('workspace:signoff_of', { number: round.revision })}
      </h2>
      {round.open && round.seats.every(({ vacant }) => vacant) && (
        <p className="small">
          <b>{t('workspace:nobody_signs')}</b> {t('workspace:nobody_signs_detail')}
        </p>
      )}
      {asked && <p className="tiny soft">{says(asked)}</p>}
      <ul className="seat-list">
        {round.seats.map((seat) => (
          <SeatSignoff key={seat.id} seat={seat} round={round} />
        ))}
      </ul>
      {round.open && round.objectionsUntil && round.objectionsUntil > (acuerdo.vote?.closedAt ?? '') && (
        <p className="small panel-foot">
          {t('workspace:objections_until')}{' '}
          <b>
            <UntilText instant={round.objectionsUntil} />
          </b>
        </p>
      )}
      {round.open && <NextStep />}
      <details className="rules-fold">
        <summary>{t('workspace:rules_of_signoff')}</summary>
        <RulesInWords rules={round.rules} names={RULES} />
      </details>
    </section>
  );
}

function NotRequired() {
  const { t } = useText();
  return (
    <section className="card panel" aria-labelledby="signoff">
      <h2 className="h3" id="signoff">
        {t('workspace:no_signoff')}
      </h2>
      <p className="small soft">{t('workspace:no_signoff_detail')}</p>
    </section>
  );
}

function SeatSignoff({ seat, round }: { seat: SignoffRound['seats'][number]; round: SignoffRound }) {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const given = round.signoffs.find(
    (one) => one.seatId === seat.id && one.revision === round.revision && one.standing === 'counted',
  );
  const objects = acuerdo.objections.some(
    (one) => one.seat.id === seat.id && ['open', 'declined', 'maintained'].includes(one.status),
  );
  const vacant = seat.vacant && !given && round.open;
  const Icon = given ? IconCheck : objects ? IconHandStop : vacant ? IconUserOff : IconHourglass;
  const waiting = vacant ? 'workspace:seat_vacant' : 'workspace:awaited';
  return (
    <SeatLine
      seat={seat}
      person={given?.person ?? seat.holder}
      choice={given ? 'approve' : objects ? 'reject' : undefined}
      missing={vacant}
      state={
        <>
          <Icon size={15} aria-hidden="true" />
          {t(given ? 'workspace:signed' : objects ? 'workspace:objects' : waiting)}
        </>
      }
    >
      {given && (
        <>
          {' · '}
          <DateText instant={given.at} short />
          <QuestionMark question={given.question} />
        </>
      )}
    </SeatLine>
  );
}
