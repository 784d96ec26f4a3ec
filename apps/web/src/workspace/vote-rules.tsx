import { useText } from '../i18n/use-text';
import { useRuleWords } from '../rules/use-rule-words';
import type { VoteRound } from './acuerdo';
import { RulesInWords } from './rules-in-words';

/** What the quorum, the majority and a tie come to under the rules of this revision. */
export function VoteRules({ round: { rules, castingSeat } }: { round: VoteRound }) {
  const sectors = rules.find(({ key }) => key === 'quorumSectors')?.value;
  const asked = Array.isArray(sectors) && sectors.length > 0;
  const names = ['quorum', ...(asked ? ['quorumSectors'] : []), 'majority', 'abstentions', 'castingSeat', 'notAdopted'];
  return <RulesInWords rules={rules} names={names} seats={castingSeat ? [castingSeat] : []} />;
}

/** The same in a breath: what makes a quorum, what a majority, and what a tie comes to. */
export function VoteRulesInBrief({ round: { rules, castingSeat } }: { round: VoteRound }) {
  const { t } = useText();
  const { says } = useRuleWords();
  const said = (name: string) => rules.filter(({ key, value }) => key === name && !isEmpty(value)).map(says);
  const lines = [
    { name: t('rules:name.quorum'), says: [...said('quorum'), ...said('quorumSectors')] },
    { name: t('rules:name.majority'), says: said('majority') },
    {
      name: t('workspace:tie'),
      says: [castingSeat ? t('workspace:tie_decided', { seat: castingSeat.name }) : t('workspace:tie_lost')],
    },
  ];
  return (
    <ul className="tiny soft rules-brief">
      {lines.map(({ name, says: sentences }) => (
        <li key={name}>
          <b>{name}:</b> {sentences.join(' ')}
        </li>
      ))}
    </ul>
  );
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
