import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { useComments } from './comments-context';
import { ShortcutsDialog } from './shortcuts-dialog';

/** The comments as a file, and the keys. */
export function RailMenu() {
  const { t } = useText();
  const { slug } = useBody();
  const { target } = useComments();
  const [keys, setKeys] = useState(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="tinta.9" aria-label={t('comments:more')}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={`/api/${slug}/acuerdos/${target.acuerdoId}/comments.jsonld`}
            download
            leftSection={<IconDownload size={17} aria-hidden="true" />}
          >
            {t('comments:export')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={17} aria-hidden="true" />} onClick={() => setKeys(true)}>
            {t('comments:keys')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {keys && <ShortcutsDialog onClose={() => setKeys(false)} />}
    </>
  );
}
