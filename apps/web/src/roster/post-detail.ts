import { useText } from '../i18n/use-text';
import type { Post } from './posts';

/** «con voto y visto bueno», «con voz», «oficina». */
export function usePostDetail(): (post: Post) => string {
  const { t } = useText();
  return ({ seat }) => {
    if (!seat) return t('roster:office');
    if (!seat.voting) return t('roster:voice');
    return t(seat.sector === 'civil_society' ? 'roster:vote_and_signoff' : 'roster:vote');
  };
}
