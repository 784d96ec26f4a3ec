import { IconAlertTriangle } from '@tabler/icons-react';
import { RichText } from '../i18n/rich-text';
import { useText } from '../i18n/use-text';
import { useRuleNames } from '../rules/rule-names';
import { QuorumMeter } from '../ui/quorum-meter';
import type { VoteRound } from './acuerdo';
import { countedVotes } from './counted-votes';
import { NextStep } from './next-step';
import { SeatVote } from './seat-vote';
import { VoteExtended, VoteOutcome } from './vote-outcome';
import { VoteRules, VoteRulesInBrief } from './vote-rules';
import { useWorkspace } from './workspace-context';

/** Who voted what on this revision, how far the quorum is, by which rules, and what happens by itself. */
export function VotePanel() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const round = acuerdo.vote;
  if (!round || acuerdo.status === 'draft') return null;
  const votes = countedVotes(round);
  return (
    <section className="card panel" aria-labelledby="vote">
      <h2 className="h3" id="vote">
        {t('workspace:vote_of', { number: round.revision })}
      </h2>
      <QuorumMeter
        votes={round.electorate.map(({ id }) => votes.get(id)?.choice ?? null)}
        quorum={round.quorum.needed}
      />
      <QuorumInWords round={round} />
      <VoteRulesInBrief round={round} />
      <ul className="seat-list">
        {round.electorate.map((seat) => (
          <SeatVote key={seat.id} seat={seat} vote={votes.get(seat.id)} open={round.open} />
        ))}
      </ul>
      <VoteExtended round={round} />
      <VoteOutcome round={round} />
      {round.open && <NextStep />}
      <details className="rules-fold">
        <summary>{t('workspace:rules_of_vote')}</summary>
        <VoteRules round={round} />
      </details>
    </section>
  );
}

function QuorumInWords({ round }: { round: VoteRound }) {
  const { t } = useText();
  const { sectors } = useRuleNames();
  const { needed, present, missingSectors, holds } = round.quorum;
  return (
    <div role="status">
      <p className="small">
        <RichText
          of={holds ? 'workspace:quorum_met' : present >= needed ? 'workspace:seats_enough' : 'workspace:present_of'}
          values={{ present, needed }}
        />
      </p>
      {missingSectors.length > 0 && (
        <p className="small row row--top">
          <IconAlertTriangle size={17} className="icon-amber" aria-hidden="true" />
          <span>{t('workspace:sectors_missing', { sectors: sectors(missingSectors) })}</span>
        </p>
      )}
      {round.open && round.quorumMissedAt && <p className="small soft">{t('workspace:open_without_quorum')}</p>}
    </div>
  );
}
