import { useQuery } from '@apollo/client/react';
import { Popover, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { pollEvery } from '../api/polling';
import { UnreadDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { LatestNotices } from './latest-notices';
import './notices.css';

/** How often what is unread is counted again, in milliseconds. */
const POLL = 20_000;
const MOST_SHOWN = 99;

/** How much the viewer was told and has not read, and the latest of it. */
export function Bell({ slug }: { slug: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(UnreadDocument, { ...pollEvery(POLL), fetchPolicy: 'cache-and-network' });
  const unread = data?.unreadNotifications ?? 0;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={380} trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <UnstyledButton
          className="bell"
          aria-label={unread > 0 ? t('notices:bell_unread', { count: unread }) : t('notices:bell')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <IconBell size={22} aria-hidden="true" />
          {unread > 0 && (
            <span className="bell-count" aria-hidden="true">
              {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="bell-list">
        {open && <LatestNotices slug={slug} onLeave={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
