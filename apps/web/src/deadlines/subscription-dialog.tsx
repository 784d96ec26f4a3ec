import { useQuery } from '@apollo/client/react';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { Loaded } from '../api/loaded';
import { useRequest } from '../api/use-request';
import { useBody } from '../bodies/body-context';
import { CalendarFeedDocument, CreateCalendarFeedDocument, RevokeCalendarFeedDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { Note } from '../ui/note';
import { FeedAddress } from './feed-address';

const REFETCH = { refetch: ['CalendarFeed'] };

/** The body's terms and one's own appointments in one's calendar, by a secret address: shown once, replaced or revoked here. */
export function SubscriptionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { id: bodyId } = useBody();
  const feed = useQuery(CalendarFeedDocument, { variables: { bodyId }, fetchPolicy: 'cache-and-network' });
  const create = useRequest(CreateCalendarFeedDocument, REFETCH);
  const revoke = useRequest(RevokeCalendarFeedDocument, REFETCH);
  const [url, setUrl] = useState<string | null>(null);
  const [revoked, setRevoked] = useState(false);
  const make = () =>
    create.run({ bodyId }, ({ createCalendarFeed: made }) => {
      if (made.__typename === 'NewCalendarFeed') setUrl(made.url);
      setRevoked(false);
    });
  const end = () =>
    revoke.run({ bodyId }, () => {
      setUrl(null);
      setRevoked(true);
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deadlines:subscribe')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <div className="stack">
        <p>{t('deadlines:feed_what')}</p>
        <Note tone="amber">
          <p>{t('deadlines:feed_secret')}</p>
        </Note>
        <Loaded of={feed}>
          {({ calendarFeed }) => (
            <>
              {url && <FeedAddress url={url} />}
              {calendarFeed?.exists && calendarFeed.createdAt && (
                <p className="small soft">
                  {t('deadlines:feed_since')} <DateText instant={calendarFeed.createdAt} />.{' '}
                  {calendarFeed.lastReadAt ? (
                    <>
                      {t('deadlines:feed_read')} <DateText instant={calendarFeed.lastReadAt} />.
                    </>
                  ) : (
                    t('deadlines:feed_unread')
                  )}
                </p>
              )}
              {revoked && (
                <Note tone="jade" announced>
                  <p>{t('deadlines:feed_revoked')}</p>
                </Note>
              )}
              <CommandOutcome command={create} what={t('deadlines:feed_not_made')} />
              <CommandOutcome command={revoke} what={t('deadlines:feed_not_revoked')} />
              <div className="row row--wrap">
                <Button
                  variant={calendarFeed?.exists ? 'default' : 'filled'}
                  loading={create.busy}
                  onClick={() => void make()}
                >
                  {t(calendarFeed?.exists ? 'deadlines:feed_replace' : 'deadlines:feed_make')}
                </Button>
                {calendarFeed?.exists && (
                  <Button variant="subtle" color="bermellon.8" loading={revoke.busy} onClick={() => void end()}>
                    {t('deadlines:feed_revoke')}
                  </Button>
                )}
              </div>
              {calendarFeed?.exists && !url && <p className="tiny quiet">{t('deadlines:feed_lost')}</p>}
            </>
          )}
        </Loaded>
      </div>
    </Modal>
  );
}
