import { useText } from '../i18n/use-text';
import { offers } from '../roster/offered';
import { SeatForm } from '../roster/seat-form';
import { SectionFrame } from './section';
import type { SectionProps } from './setup';

/** The places in the body. After one is added the form stays, since there are always several. */
export function SeatsSection({ body, active, onOpen, onClose }: SectionProps) {
  const { t } = useText();
  return (
    <SectionFrame
      step="seats"
      number={2}
      title={t('administration:seats')}
      detail={t('administration:seats_detail')}
      active={active}
      onOpen={onOpen}
      openText={t('roster:add_seat')}
      form={
        offers(body, 'add_seat') && (
          <SeatForm
            body={body}
            refetch="Setup"
            onDone={onOpen}
            cancelText={t('administration:no_more_seats')}
            onCancel={body.seats.length > 0 ? onClose : undefined}
          />
        )
      }
    >
      {body.seats.length > 0 && (
        <ul className="setup-list setup-list--short">
          {body.seats.map(({ id, name, sector, voting }) => (
            <li key={id}>
              <b>{name}</b>
              <span className="block tiny quiet">
                {t(`words:sector.${sector}`)} · {t(voting ? 'roster:vote' : 'roster:voice')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}
