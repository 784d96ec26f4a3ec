import { PART_KINDS } from '@acuerda/document';
import { formatDate } from '../dates/format';
import { LOCALE } from '../dates/language';
import type { NoticeFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useCountdown } from '../ui/countdown';
import { usePartName } from '../ui/use-part-name';

type Told = Pick<NoticeFieldsFragment, 'kind' | 'facts'>;

export interface Sentence {
  /** What happened, or is waited for. */
  said: string;
  /** The words that somebody gave with it: of an objection, an answer, a return; or of a mail server. */
  quoted: string | null;
}

/** What somebody was told, as a sentence in the reader's language. */
export function useNoticeSentence(): (notice: Told) => Sentence {
  const { t, language } = useText();
  const partName = usePartName();
  const countdown = useCountdown();
  const day = (date: string | null) => (date ? formatDate(date, language) : '');
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(names);

  /** The first stands for many; an empty one is the secretariat. */
  const endings = (names: readonly string[]) => {
    const [first = '', ...others] = names.map((name) => name || t('workspace:secretariat'));
    return others.length > 2
      ? t('deadlines:and_more', { name: first, count: others.length })
      : list([first, ...others]);
  };
  const partOf = ({ part }: Told['facts']) => {
    const kind = PART_KINDS.find((one) => one === part?.kind);
    return kind && part ? partName(kind, part.number) : t('notices:a_part');
  };

  const say = ({ kind, facts }: Told): string => {
    const seat = facts.seat?.name ?? '';
    const revision = facts.revision ?? 0;
    switch (kind) {
      case 'vote_awaited':
        return t(`notices:vote_awaited.${facts.occasion ?? 'submitted'}_${seat ? 'seat' : 'none'}`, {
          seat,
          revision,
          deadline: day(facts.deadline),
        });
      case 'signoff_awaited':
        return t(seat ? 'notices:signoff_awaited.seat' : 'notices:signoff_awaited.none', { seat, revision });
      case 'objection_raised':
      case 'objection_answered':
        return t(`notices:objection.${facts.status ?? 'open'}`, { seat, part: partOf(facts) });
      case 'returned':
        return facts.outcome === 'draft' && facts.cause
          ? t('notices:returned.draft_because', { revision, cause: t(`words:return.${facts.cause}`) })
          : t(`notices:returned.${facts.outcome ?? 'draft'}`, { revision });
      case 'published':
        return t('notices:published', { folio: facts.folio ?? '', entry: day(facts.inForceFrom) });
      case 'invited':
        if (facts.until) return t('notices:invited.reviewer_until', { until: day(facts.until) });
        return t(`notices:invited.${facts.as ?? 'reviewer'}`, {
          seat: seat || t('workspace:secretariat'),
          start: day(facts.startsOn),
        });
      case 'overdue':
        return t('notices:overdue', { count: facts.items?.length ?? 0 });
      case 'delivery_failed':
        return t(`notices:delivery_failed.${facts.failure ?? 'refused'}`, {
          name: facts.name ?? facts.address ?? '',
          subject: facts.subject ?? '',
        });
      case 'mentioned':
        return t('notices:mentioned');
      case 'term_ending':
        return t(ended(facts) ? 'notices:term_ended' : 'notices:term_ending', {
          names: endings(facts.names ?? []),
          count: facts.names?.length ?? 1,
          end: day(facts.endsOn),
          left: countdown(facts.daysLeft ?? 0),
        });
    }
  };
  return (notice) => ({ said: say(notice), quoted: notice.facts.reason });
}

const ended = ({ daysLeft }: Told['facts']) => daysLeft !== null && daysLeft < 0;
