import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { CommandOutcome } from '../api/command-outcome';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { NoticesDocument, type NoticesQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../ui/empty-state';
import { NoticeDays } from './notice-days';
import { MailPreferences } from './mail-preferences';
import { useMarkRead } from './use-mark-read';

const A_PAGE = 30;

/** Everything that the viewer was told, in all bodies, and which of it comes by mail as well. */
export function NoticesScreen() {
  const { t } = useText();
  usePageTitle(t('notices:title'));
  const notices = useQuery(NoticesDocument, { variables: { first: A_PAGE }, fetchPolicy: 'cache-and-network' });
  const read = useMarkRead();
  const older = (after: string) =>
    notices.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="h1">{t('notices:title')}</h1>
          <p className="small soft">{t('notices:intro')}</p>
        </div>
        {(notices.data?.notifications.unread ?? 0) > 0 && (
          <div className="page-head-end">
            <Button variant="default" loading={read.busy} onClick={() => void read.all()}>
              {t('notices:mark_all')}
            </Button>
          </div>
        )}
      </div>
      <CommandOutcome command={read} what={t('notices:not_marked')} />
      <div className="notices">
        <section aria-label={t('notices:title')}>
          <Loaded of={notices}>
            {({ notifications: { items, next } }) => (
              <>
                {items.length === 0 && (
                  <EmptyState icon={<IconBell size={26} aria-hidden="true" />} title={t('notices:none')}>
                    {t('notices:none_detail')}
                  </EmptyState>
                )}
                <NoticeDays notices={items} onOpen={read.opened} />
                {next && (
                  <Button variant="default" onClick={() => void older(next).catch(() => undefined)}>
                    {t('notices:older')}
                  </Button>
                )}
              </>
            )}
          </Loaded>
        </section>
        <MailPreferences />
      </div>
    </>
  );
}

const joined = (before: NoticesQuery, more: NoticesQuery): NoticesQuery => ({
  ...more,
  notifications: { ...more.notifications, items: [...before.notifications.items, ...more.notifications.items] },
});
