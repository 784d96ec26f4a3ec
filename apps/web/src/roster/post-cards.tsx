import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { TermRuler } from '../ui/term-ruler';
import { DateText } from '../ui/date-text';
import { ActFileLink } from './act-file-link';
import { actsOfAppointment, nameOfAct } from './known-acts';
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
          <PostFiles post={post} />
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

/** The acts of who holds it now, where their files are kept. */
function PostFiles({ post: { current } }: { post: Post }) {
  const filed = current ? actsOfAppointment(current).filter(({ act }) => act.file) : [];
  if (filed.length === 0) return null;
  return (
    <ul className="post-files tiny quiet">
      {filed.map(({ act }, index) => (
        <li key={index}>
          {nameOfAct(act)} <ActFileLink file={act.file} />
        </li>
      ))}
    </ul>
  );
}
