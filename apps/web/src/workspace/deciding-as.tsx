import { NativeSelect } from '@mantine/core';
import type { VoteChoice } from '@acuerda/workflow/vocabulary';
import { IconCheck } from '@tabler/icons-react';
import { RichText } from '../i18n/rich-text';
import { useText } from '../i18n/use-text';
import { shortHash } from '../dates/format';
import { DateText } from '../ui/date-text';
import type { ViewerSeat } from './acuerdo';
import { useSeen } from './workspace-context';

interface DecidingAsProps {
  seat: ViewerSeat;
  seats: ViewerSeat[];
  onChoose: (seatId: string) => void;
  cast: VoteChoice | null;
}

/** As whom, by which act, and on which text the person decides. */
export function DecidingAs({ seat, seats, onChoose, cast }: DecidingAsProps) {
  const { t } = useText();
  const seen = useSeen();
  return (
    <>
      <p>
        <RichText of="workspace:deciding_as" values={{ seat: seat.seat.name }} />{' '}
        <span className="quiet only-wide-inline">
          ({t(`words:capacity.${seat.capacity}`)}, {seat.act.title}, <DateText date={seat.act.date} short />)
        </span>
      </p>
      {seats.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t('workspace:through_seat')}
          value={seat.seat.id}
          data={seats.map((one) => ({ value: one.seat.id, label: one.seat.name }))}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      )}
      <p className="tiny quiet">
        {t('workspace:on_revision', { number: seen.revision })} <span className="mono">{shortHash(seen.hash)}</span>.{' '}
        {cast && (
          <b className="voted">
            <IconCheck size={15} aria-hidden="true" /> {t(`workspace:you_voted.${cast}`)}
          </b>
        )}
      </p>
    </>
  );
}
