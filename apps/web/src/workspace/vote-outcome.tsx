import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import type { VoteRound } from './acuerdo';

/** How the vote closed, when and why. */
export function VoteOutcome({ round }: { round: VoteRound }) {
  const { t } = useText();
  if (!round.outcome) return null;
  const { approve, reject, abstain } = round.tally;
  return (
    <p className="small panel-foot">
      <b>{t(`words:outcome.${round.outcome}`)}:</b> {t('workspace:tally', { approve, reject, abstain })}
      {approve === reject && (
        <span className="block tiny soft">
          {t(round.castingSeat ? 'workspace:was_tie_decided' : 'workspace:was_tie', {
            seat: round.castingSeat?.name ?? '',
          })}
        </span>
      )}
      <span className="block tiny quiet">
        {round.cause && t(`words:closing.${round.cause}`)}
        {round.closedAt && (
          <>
            , <DateText instant={round.closedAt} />
          </>
        )}
      </span>
    </p>
  );
}

/** The one time that it was given longer, by whom and why. */
export function VoteExtended({ round: { extension } }: { round: VoteRound }) {
  const { t } = useText();
  if (!extension) return null;
  return (
    <p className="small panel-foot">
      <b>{t('workspace:extended_once')}</b> <DateText date={extension.to} untilItsEnd />.{' '}
      <span className="soft">«{extension.reason}»</span>
      <span className="block tiny quiet">
        {extension.person?.name} · <DateText instant={extension.at} short />
      </span>
    </p>
  );
}
