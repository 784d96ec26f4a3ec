import { useQuery } from '@apollo/client/react';
import { useBody } from '../bodies/body-context';
import { usePageTitle } from '../app/use-page-title';
import { Loaded } from '../api/loaded';
import { pollEvery } from '../api/polling';
import { capitalized, formatInstant } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { DeskDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ChangesList } from './changes-list';
import { Drafts } from './drafts';
import { GuestDesk } from './guest-desk';
import { UpcomingList } from './upcoming-list';
import { groupToShow } from './group-terms';
import { TermCard } from './term-card';
import { WaitingList } from './waiting-list';
import './desk.css';

/** How often the desk is read again while it is open, in milliseconds. */
const POLL = 20_000;

export function DeskScreen() {
  const { t, language } = useText();
  const { slug, guest } = useBody();
  const zone = useZone();
  usePageTitle(t('desk:title'));
  const desk = useQuery(DeskDocument, { variables: { slug }, ...pollEvery(POLL), fetchPolicy: 'cache-and-network' });
  return (
    <Loaded of={desk}>
      {({ desk: found, body }) => {
        if (!found || !body) return null;
        const soonest = groupToShow(body.terms);
        return (
          <>
            <p className="over">{capitalized(formatInstant(body.legalNow, zone, language))}</p>
            <h1 className="h1">{t('desk:title')}</h1>
            {guest && <GuestDesk underWay={found.underWay} />}
            {soonest && !guest && (
              <TermCard group={soonest} today={body.today} underWay={[...found.waiting, ...found.underWay]} />
            )}
            {!guest && (
              <div className="desk">
                <div>
                  <WaitingList waiting={found.waiting} />
                  <Drafts drafts={found.underWay.filter(({ status }) => status === 'draft')} />
                  <ChangesList body={body} />
                </div>
                <UpcomingList body={body} />
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
