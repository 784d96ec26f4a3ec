import type { TextKey } from '../i18n/texts';
import type { Values } from '../i18n/use-text';
import type { VoteRound } from './acuerdo';
import { RulesInWords, useSectorNames } from './rules-in-words';

/** What the quorum, the majority and a tie come to under the rules of this revision. */
export function VoteRules({ round }: { round: VoteRound }) {
  const sectors = useSectorNames();
  const { rules, castingSeat } = round;
  const asked = sectors(rules.find(({ key }) => key === 'quorumSectors')?.value);
  const tie: [TextKey, Values] = castingSeat
    ? ['workspace:tie_decided', { seat: castingSeat.name }]
    : ['workspace:tie_lost', {}];
  const names = ['quorum', ...(asked ? ['quorumSectors'] : []), 'majority', 'abstentions', 'castingSeat', 'notAdopted'];
  return (
    <RulesInWords
      rules={rules}
      names={names}
      instead={{ castingSeat: tie, quorumSectors: ['rules:quorumSectors.some', { sectors: asked }] }}
    />
  );
}
