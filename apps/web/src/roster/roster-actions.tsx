import { Button, Menu } from '@mantine/core';
import { IconArmchair, IconDots, IconFileCertificate, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../i18n/use-text';
import { EndDialog } from './end-dialog';
import { offers } from './offered';
import type { Post, RosterBody } from './posts';
import { ProlongDialog } from './prolong-dialog';
import { RecordDialog } from './record-dialog';
import { SeatDialog } from './seat-dialog';

type Dialog = 'record' | 'prolong' | 'end' | 'seat';

/** What the viewer may do to the roster, each by an act. */
export function RosterActions({ body, posts }: { body: RosterBody; posts: Post[] }) {
  const { t } = useText();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [search, setSearch] = useSearchParams();
  const close = () => setDialog(null);
  const open = posts.filter(({ seat }) => offers(body, 'record_appointment', seat ? 'seat' : 'secretariat'));
  const asked = open.find(({ id }) => id === search.get('designar'));
  const closeRecord = () => {
    close();
    setSearch({}, { replace: true });
  };
  const mayEnd = offers(body, 'end_appointment');
  const mayAddSeat = offers(body, 'add_seat');
  return (
    <div className="page-head-end">
      {offers(body, 'prolong_appointment') && (
        <Button leftSection={<IconFileCertificate size={18} aria-hidden="true" />} onClick={() => setDialog('prolong')}>
          {t('roster:prolong')}
        </Button>
      )}
      {open.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconUserPlus size={18} aria-hidden="true" />}
          onClick={() => setDialog('record')}
        >
          {t('roster:record')}
        </Button>
      )}
      {(mayEnd || mayAddSeat) && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={18} aria-hidden="true" />}>
              {t('roster:more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {mayEnd && (
              <Menu.Item leftSection={<IconUserMinus size={18} aria-hidden="true" />} onClick={() => setDialog('end')}>
                {t('roster:end_early')}
              </Menu.Item>
            )}
            {mayAddSeat && (
              <Menu.Item leftSection={<IconArmchair size={18} aria-hidden="true" />} onClick={() => setDialog('seat')}>
                {t('roster:add_seat')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {(asked ?? dialog === 'record') && (
        <RecordDialog key={asked?.id} body={body} posts={open} asked={asked} onClose={closeRecord} />
      )}
      {dialog === 'prolong' && <ProlongDialog body={body} posts={posts} onClose={close} />}
      {dialog === 'end' && <EndDialog body={body} posts={posts} onClose={close} />}
      {dialog === 'seat' && <SeatDialog body={body} onClose={close} />}
    </div>
  );
}
