import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { capitalized, formatDate } from '../dates/format';
import { hurryOf } from '../dates/hurry';
import { RosterDocument } from '../gql/graphql';
import { BodyInvitations } from '../invitations/body-invitations';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { SeatTimeline } from '../ui/seat-timeline';
import { BodyValidityNote } from './body-validity-note';
import { bodyTermsOf, bodyValidity } from './body-validity';
import { GapsInWords } from './gaps-in-words';
import { MissingAppointments } from './missing-appointments';
import { offers } from './offered';
import { PostCards } from './post-cards';
import { postsOf, type RosterBody } from './posts';
import { RosterActions } from './roster-actions';
import { RosterTable } from './roster-table';
import { useTimelineRows } from './timeline-rows';
import { WithheldRoster } from './withheld-roster';
import './roster.css';

/** Seats and the secretariat, with who holds them, on a time line or in a table. */
export function RosterScreen() {
  const { t } = useText();
  const { slug } = useBody();
  usePageTitle(t('shell:roster'));
  const roster = useQuery(RosterDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  return <Loaded of={roster}>{({ body }) => body && <Roster body={body} />}</Loaded>;
}

function Roster({ body }: { body: RosterBody }) {
  const { t, language } = useText();
  const { slug } = useBody();
  const [view, setView] = useState<'timeline' | 'table'>('timeline');
  const posts = postsOf(body, t('workspace:secretariat'));
  const rows = useTimelineRows(posts, body);
  const terms = bodyTermsOf(body.terms);
  const validity = bodyValidity(body.terms);
  const term = validity.kind === 'in_force' ? validity.term : null;
  const endingWithBody = posts.filter(({ current }) => current?.lastDay && current.lastDay === term?.endsOn).length;
  return (
    <>
      <div className="page-head">
        <div>
          <p className="over">{capitalized(formatDate(body.today, language))}</p>
          <h1 className="h1">{t('shell:roster')}</h1>
          <p className="small soft">
            {t('roster:intro', { count: body.seats.length, voting: body.seats.filter(({ voting }) => voting).length })}
          </p>
        </div>
        <RosterActions body={body} posts={posts} />
      </div>
      <div className="roster-notes">
        <BodyValidityNote slug={slug} terms={body.terms} viewer={offers(body, 'register_term') ? 'may' : 'asks'} />
        {term && endingWithBody > 0 && hurryOf(term.daysLeft) !== 'calm' && (
          <Note tone="amber" icon={<IconAlertTriangle size={20} aria-hidden="true" />}>
            <p>
              <b>{t('roster:end_with_body', { count: endingWithBody, end: formatDate(term.endsOn, language) })}</b>{' '}
              {t('roster:end_with_body_detail')}
            </p>
          </Note>
        )}
        <MissingAppointments body={body} posts={posts} />
      </div>
      <div className="roster-head">
        <h2 className="h2">{t('roster:seats')}</h2>
        <SegmentedControl
          size="sm"
          aria-label={t('roster:view')}
          value={view}
          onChange={(value) => setView(value === 'table' ? 'table' : 'timeline')}
          data={[
            { value: 'timeline', label: t('roster:timeline') },
            { value: 'table', label: t('roster:table') },
          ]}
        />
      </div>
      {view === 'table' ? (
        <RosterTable posts={posts} today={body.today} />
      ) : (
        <>
          <div className="only-wide">
            {terms.length > 0 && <SeatTimeline rows={rows} terms={terms} today={body.today} />}
            <GapsInWords gaps={body.gaps} />
          </div>
          <div className="only-phone">
            <PostCards posts={posts} today={body.today} />
          </div>
        </>
      )}
      <BodyInvitations body={body} />
      <WithheldRoster actions={body.availableActions} />
    </>
  );
}
