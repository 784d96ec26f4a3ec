import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconCheck, IconCopy } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';

/** The secret address, while it is known: to copy, or to open in the calendar of this device. */
export function FeedAddress({ url }: { url: string }) {
  const { t } = useText();
  return (
    <div className="stack" role="group" aria-label={t('deadlines:feed_address')}>
      <TextInput
        label={t('deadlines:feed_address')}
        description={t('deadlines:feed_once')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row row--wrap">
        <CopyButton value={url} timeout={4000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={
                copied ? <IconCheck size={17} aria-hidden="true" /> : <IconCopy size={17} aria-hidden="true" />
              }
              onClick={copy}
            >
              <span aria-live="polite">{t(copied ? 'deadlines:feed_copied' : 'deadlines:feed_copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          href={url.replace(/^https?:/, 'webcal:')}
          variant="default"
          leftSection={<IconCalendarPlus size={17} aria-hidden="true" />}
        >
          {t('deadlines:feed_open')}
        </Button>
      </div>
    </div>
  );
}
