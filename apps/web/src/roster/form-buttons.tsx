import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';

interface FormButtonsProps {
  text: string;
  busy: boolean;
  /** The one thing to do next on its page, or in its dialog. */
  primary?: boolean;
  cancelText?: string;
  onCancel?: () => void;
}

/** The verb with its object, and the way out. */
export function FormButtons({ text, busy, primary = true, cancelText, onCancel }: FormButtonsProps) {
  const { t } = useText();
  return (
    <div className="row row--wrap">
      <Button type="submit" variant={primary ? 'filled' : 'default'} loading={busy}>
        {text}
      </Button>
      {onCancel && (
        <Button variant="subtle" color="tinta.9" onClick={onCancel}>
          {cancelText ?? t('ui:cancel')}
        </Button>
      )}
    </div>
  );
}
