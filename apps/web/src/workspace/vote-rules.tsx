import type { VoteRound } from './acuerdo';
import { RulesInWords } from './rules-in-words';

/** What the quorum, the majority and a tie come to under the rules of this revision. */
export function VoteRules({ round: { rules, castingSeat } }: { round: VoteRound }) {
  const sectors = rules.find(({ key }) => key === 'quorumSectors')?.value;
  const asked = Array.isArray(sectors) && sectors.length > 0;
  const names = ['quorum', ...(asked ? ['quorumSectors'] : []), 'majority', 'abstentions', 'castingSeat', 'notAdopted'];
  return <RulesInWords rules={rules} names={names} seats={castingSeat ? [castingSeat] : []} />;
}
