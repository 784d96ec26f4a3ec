import type { BodyState, Post } from '@acuerda/workflow';

type Locale = 'es' | 'en';

const secretariat: Record<Locale, string> = { es: 'Secretaría técnica', en: 'Technical secretariat' };

/** What a post is called in a mail. */
export const postName = (post: Post, body: BodyState, locale: Locale): string =>
  post.kind === 'secretariat' ? secretariat[locale] : (body.seats.find(({ id }) => id === post.seatId)?.name ?? '—');
