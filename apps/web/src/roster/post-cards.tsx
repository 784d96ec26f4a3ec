import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { TermRuler } from '../ui/term-ruler';
import { DateText } from '../ui/date-text';
import { PostBadge } from './post-badge';
import { usePostDetail } from './post-detail';
import type { Post } from './posts';

/** On the phone: one card a post, with its own ruler where it has an end. */
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
        </li>
      ))}
    </ul>
  );
}

function PostOutlook({ post: { current }, today }: { post: Post; today: LocalDate }) {
  const { t } = useText();
  if (!current) return <p className="small post-vacant">{t('roster:nobody_votes')}</p>;
  const act = current.prolongations.at(-1)?.act;
  if (current.lastDay === null) {
    return (
      <p className="small post-outlook">
        {act && (
          <>
            {t('roster:by_act')} <DateText date={act.date} />.{' '}
          </>
        )}
        <span className="quiet">{t('roster:not_stated')}.</span>
      </p>
    );
  }
  return <TermRuler startsOn={current.startsOn} endsOn={current.lastDay} today={today} />;
}
