import type { VoteChoice } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import './quorum-meter.css';

export interface QuorumMeterProps {
  /** One entry a seat of the electorate; null while it has not voted. */
  votes: (VoteChoice | null)[];
  quorum: number;
}

const ORDER: (VoteChoice | null)[] = ['approve', 'abstain', 'reject', null];

/** One slot a seat, and a mark at the quorum. Abstentions and rejections fill their slot as well: they are present. */
export function QuorumMeter({ votes, quorum }: QuorumMeterProps) {
  const { t } = useText();
  const count = (choice: VoteChoice | null) => votes.filter((vote) => vote === choice).length;
  const slots = ORDER.flatMap((choice) => votes.filter((vote) => vote === choice));
  const sentence = t('ui:meter', {
    count: votes.length,
    approve: count('approve'),
    reject: count('reject'),
    abstain: count('abstain'),
    pending: count(null),
    quorum,
  });
  return (
    <div className="meter" role="img" aria-label={sentence}>
      {slots.map((choice, index) => (
        <i key={index} className={choice ? `meter-slot meter-slot--${choice}` : 'meter-slot'} />
      ))}
      <span className="meter-mark" style={{ left: `${(quorum / Math.max(1, votes.length)) * 100}%` }}>
        <b>{t('ui:quorum', { quorum })}</b>
      </span>
    </div>
  );
}
