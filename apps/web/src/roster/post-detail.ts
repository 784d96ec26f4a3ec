import { useText } from '../i18n/use-text';
import { alternatesOf, type Post } from './posts';

/** «con voto y visto bueno», «con voz», «oficina»; with who substitutes, if anybody does. */
export function usePostDetail(): (post: Post) => string {
  const { t } = useText();
  const place = ({ seat }: Post) => {
    if (!seat) return t('roster:office');
    if (!seat.voting) return t('roster:voice');
    return t(seat.sector === 'civil_society' ? 'roster:vote_and_signoff' : 'roster:vote');
  };
  return (post) => {
    const alternates = alternatesOf(post).map(({ person }) => person.name);
    return alternates.length > 0
      ? t('roster:with_alternate', { place: place(post), names: alternates.join(', ') })
      : place(post);
  };
}
