import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { TermRuler } from '../ui/term-ruler';
import { AppointmentHistory } from './appointment-history';
import { AppointmentBadge, PostBadge } from './post-badge';
import { usePostDetail } from './post-detail';
import { inReadingOrder, stateOf, type Post } from './posts';

/** On the phone: one card a post, with its own ruler where it has an end, its acts, and those who were before folded. */
export function PostCards({ posts, today }: { posts: Post[]; today: LocalDate }) {
  const { t } = useText();
  const detail = usePostDetail();
  return (
    <ul className="stack">
      {posts.map((post) => (
        <li key={post.id} className="card card--padded">
          <div className="row row--apart row--top">
            <div>
              <h3 className="h3">{post.name}</h3>
              <p className="tiny quiet">
                {post.current?.person.name ?? t('roster:nobody')} · {detail(post)}
              </p>
            </div>
            <PostBadge post={post} today={today} />
          </div>
          <PostOutlook post={post} today={today} />
          {post.current && (
            <div className="post-acts small">
              <AppointmentHistory appointment={post.current} />
            </div>
          )}
          <OtherAppointments post={post} />
        </li>
      ))}
    </ul>
  );
}

function PostOutlook({ post, today }: { post: Post; today: LocalDate }) {
  const { t } = useText();
  const { current, name } = post;
  if (!current) return <p className="small post-vacant">{t('roster:missing_act', { post: name })}</p>;
  if (current.lastDay === null) return <p className="small post-outlook">{t('roster:not_stated')}</p>;
  const calm = stateOf(post, today).kind !== 'ending';
  return (
    <div className="post-ruler">
      <TermRuler startsOn={current.startsOn} endsOn={current.lastDay} today={today} calm={calm} />
    </div>
  );
}

/** Alternates, those to come and those who were before. */
function OtherAppointments({ post: { appointments, current } }: { post: Post }) {
  const { t } = useText();
  const others = inReadingOrder(appointments).filter((one) => one !== current);
  if (others.length === 0) return null;
  return (
    <details className="post-others small">
      <summary>{t('roster:others', { count: others.length })}</summary>
      <ul className="stack">
        {others.map((one) => (
          <li key={one.id}>
            <p className="row row--apart row--wrap">
              <span>
                {one.person.name}, {t(`words:capacity.${one.capacity}`)}
              </span>
              <AppointmentBadge appointment={one} />
            </p>
            <AppointmentHistory appointment={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}
