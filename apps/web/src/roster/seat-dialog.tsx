import { Modal } from '@mantine/core';
import { useText } from '../i18n/use-text';
import type { RosterBody } from './posts';
import { SeatForm } from './seat-form';

/** Adds a seat. What is under way keeps the electorate with which it was submitted. */
export function SeatDialog({ body, onClose }: { body: RosterBody; onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster:add_seat')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <div className="stack">
        <p className="small soft">{t('roster:add_seat_detail')}</p>
        <SeatForm body={body} refetch="Roster" onDone={onClose} onCancel={onClose} />
      </div>
    </Modal>
  );
}
