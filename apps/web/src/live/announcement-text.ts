import type { Translate } from '../i18n/use-text';
import type { News } from './announcements';

/** Sentences that are said one by one; more of them are counted. */
const MOST = 2;

export function announcementText(news: readonly News[], t: Translate): string {
  const comments = news.filter((one) => one.kind === 'comment');
  const decisions = news.filter((one) => one.kind === 'decision');
  const people = new Set(comments.map(({ person }) => person));
  const [person] = people;
  const inWords = [
    comments.length > 0 &&
      (people.size === 1 && person
        ? t('live:comments_of', { person, count: comments.length })
        : t('live:comments', { count: comments.length })),
    ...(decisions.length > MOST
      ? [t('live:decisions', { count: decisions.length })]
      : decisions.map(({ sentence }) => sentence)),
  ];
  return inWords.filter(Boolean).join(' ');
}
