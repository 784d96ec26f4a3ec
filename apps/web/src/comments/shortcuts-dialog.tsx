import { Modal } from '@mantine/core';
import { useText } from '../i18n/use-text';

const SHORTCUTS = [
  { keys: ['c'], does: 'comments:shortcuts.comment' },
  { keys: ['↑', '↓'], does: 'comments:shortcuts.threads' },
  { keys: ['Enter'], does: 'comments:shortcuts.open' },
  { keys: ['Esc'], does: 'comments:shortcuts.back' },
  { keys: ['Ctrl', 'Enter'], does: 'comments:shortcuts.send' },
  { keys: ['?'], does: 'comments:shortcuts.help' },
] as const;

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('comments:keys')}
      size="md"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <dl className="shortcuts">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
