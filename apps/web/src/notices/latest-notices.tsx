import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { CommandOutcome } from '../api/command-outcome';
import { Loaded } from '../api/loaded';
import { NoticesDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { NoticeItem } from './notice-item';
import { useMarkRead } from './use-mark-read';

const LATEST = 5;

/** The last things that the viewer was told, and the way to all of them. */
export function LatestNotices({ slug, onLeave }: { slug: string; onLeave: () => void }) {
  const { t } = useText();
  const notices = useQuery(NoticesDocument, { variables: { first: LATEST }, fetchPolicy: 'cache-and-network' });
  const read = useMarkRead();
  return (
    <section aria-labelledby="latest">
      <div className="row row--apart bell-head">
        <h2 className="h3" id="latest">
          {t('notices:title')}
        </h2>
        <Link className="small" to={`/${slug}/notificaciones`} onClick={onLeave}>
          {t('notices:see_all')}
        </Link>
      </div>
      <Loaded of={notices}>
        {({ notifications: { items, unread } }) => (
          <>
            {items.length === 0 && <p className="small quiet bell-none">{t('notices:none')}</p>}
            <ul>
              {items.map((notice) => (
                <NoticeItem
                  key={notice.id}
                  notice={notice}
                  brief
                  onOpen={(opened) => {
                    read.opened(opened);
                    onLeave();
                  }}
                />
              ))}
            </ul>
            {unread > 0 && (
              <p className="bell-foot">
                <Button size="compact-sm" variant="subtle" aria-busy={read.busy} onClick={() => void read.all()}>
                  {t('notices:mark_all')}
                </Button>
              </p>
            )}
            <CommandOutcome command={read} what={t('notices:not_marked')} />
          </>
        )}
      </Loaded>
    </section>
  );
}
