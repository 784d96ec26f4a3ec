import { useText } from '../i18n/use-text';
import { RichText } from '../i18n/rich-text';
import { QuorumMeter } from '../ui/quorum-meter';
import { RuleSentence } from '../rules/rule-sentence';
import { DateText } from '../ui/date-text';
import { countedVotes } from './counted-votes';
import { SeatVote } from './seat-vote';
import { useWorkspace } from './workspace-context';

/** Who voted what on this revision, how far the quorum is, by which rule. */
export function VotePanel() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const round = acuerdo.vote;
  if (!round) return null;
  const votes = countedVotes(round);
  const { needed, present } = round.quorum;
  return (
    <section className="card panel" aria-labelledby="vote">
      <h2 className="h3" id="vote">
        {t('workspace:vote_of', { number: round.revision })}
      </h2>
      <QuorumMeter votes={round.electorate.map(({ id }) => votes.get(id)?.choice ?? null)} quorum={needed} />
      <p className="small" role="status">
        <RichText
          of={present >= needed ? 'workspace:quorum_met' : 'workspace:present_of'}
          values={{ present, needed }}
        />
      </p>
      <p className="tiny quiet">
        <RuleSentence rule={round.quorum.rule} /> <RuleSentence rule={round.quorum.majority} />
      </p>
      <ul className="seat-list">
        {round.electorate.map((seat) => (
          <SeatVote key={seat.id} seat={seat} vote={votes.get(seat.id)} open={round.open} />
        ))}
      </ul>
      {round.outcome && (
        <p className="small panel-foot">
          <b>{t(`words:outcome.${round.outcome}`)}:</b>{' '}
          {t('workspace:tally', {
            approve: round.tally.approve,
            reject: round.tally.reject,
            abstain: round.tally.abstain,
          })}
          <span className="block tiny quiet">
            {round.cause && t(`words:closing.${round.cause}`)}
            {round.closedAt && (
              <>
                , <DateText instant={round.closedAt} />
              </>
            )}
          </span>
        </p>
      )}
    </section>
  );
}
